/** Deciding what waits: somebody who may looks at the card and taps, now for the one, now for the other. */
import { answerSuggestion } from '../../src/app/suggestions/answerSuggestion';
import type { Town } from './town';
import { portsAs } from './town';

export const decideWaiting = (town: Town): void => {
  town.book.rows.suggestion.forEach((row, index) => {
    if (row?.fields['waits']?.value !== true || row.fields['state']?.value !== 'open') return;
    const answer = index % 2 === 0 ? 'accept' : 'decline';
    const given = { suggestion: row.id, record: '', base: String(row.v), personBase: '0', answer } as const;
    town.members.some((member) => answerSuggestion(portsAs(town, member))(given).ok);
  });
};
