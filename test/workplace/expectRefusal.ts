/** A click that is refused: said in the language of whoever clicked, and nothing is different afterwards. */
import { writesSince } from '../../workbench/demo/quiet';
import { returned } from '../../workbench/companySetup';
import { notificationIn } from '../../workbench/demo/team';
import type { World } from '../../workbench/google/world';
import { digest } from '../../workbench/judge/digest';
import type { Click } from '../../workbench/workplace';
import type { Moment, Rehearsal } from './rehearsal';
import type { Sentence } from './sentences';
import { SENTENCES } from './sentences';

export type Who = 'aiko' | 'ben' | 'chie' | 'dai' | 'emi';

export interface RefusedClick {
  readonly moment: Moment;
  readonly who: Who;
  readonly click: Click;
  readonly sentence: Sentence;
  /** What happened since the card was drawn. */
  readonly meanwhile?: (world: World) => void;
}

export const expectRefusal = (
  { team, begin }: Rehearsal,
  { moment, who, click, sentence, meanwhile }: RefusedClick,
): void => {
  const { sub } = team.company.accounts[who];
  for (const locale of ['en', 'ja'] as const) {
    const world = begin(moment);
    for (const account of world.accounts) if (account.sub === sub) account.locale = locale;
    meanwhile?.(world);
    const [before, from] = [digest(world), world.calls.length];
    const answer = returned(team.place.click(sub, click), 'the click');
    expect(notificationIn(answer)).toBe(SENTENCES[sentence][locale]);
    expect(JSON.stringify(answer)).not.toMatch(/"stateChanged":true|"navigations":\[\{/);
    expect(digest(world)).toBe(before);
    expect(writesSince(team.place, from)).toBe(0);
  }
};
