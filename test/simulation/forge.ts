/** A request that no card made: any member may call any function with anything, and what he may is decided by who he is. */
import { commitBatch } from '../../src/app/book/commitBatch';
import type { Operation } from '../../src/core/book/operation';
import type { BookRecord } from '../../src/core/book/record';
import { noteTyped } from './chronicle';
import type { Stage } from './stage';
import type { Card } from './step';
import { bite } from './tally';
import { tokensIn, tokenText } from './tokens';
import type { Townsman } from './town';
import { portsAs } from './town';

/** Numbers that no hand types. */
const FORGED_PHONES = 700_000;

const operationOn = (
  { id, v, label = '' }: BookRecord,
  operation: Extract<Card, { act: 'forge' }>['operation'],
  other: string,
  nonce: string,
): Operation => {
  switch (operation) {
    case 'edit': {
      const now = [{ value: tokenText('phone', FORGED_PHONES + v), type: 'work' }];
      return { type: 'edit', record: id, base: v, edits: { phone: { was: [], now } }, nonce };
    }
    case 'take-out':
      return { type: 'take-out', record: id, label, base: v, nonce };
    case 'place':
      return { type: 'place', record: id, label: other, cap: 'owner', nonce };
  }
};

export const forge = (
  { town, chronicle, tally }: Stage,
  member: Townsman,
  who: number,
  card: Extract<Card, { act: 'forge' }>,
): void => {
  const persons = town.book.rows.person.flatMap((row) => row ?? []);
  const person = persons[card.record % Math.max(1, persons.length)];
  const label = town.book.rows.label.find((row) => row?.fields['name']?.value === card.label)?.id;
  if (person === undefined || label === undefined) return;
  const deps = portsAs(town, member);
  const nonce = deps.nonces.draw();
  const operation = operationOn(person, card.operation, label, nonce);
  const verdicts = commitBatch(deps)({
    author: member.author,
    channel: 'card',
    key: nonce,
    nonce,
    operations: [operation],
  });
  if (!verdicts.ok) return;
  if (verdicts.value.some(({ type }) => type === 'refused')) bite(tally, 'forged operation');
  else noteTyped(chronicle, who, tokensIn(operation));
};
