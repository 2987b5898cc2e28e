import fc from 'fast-check';
import { contactsIn } from '../memory/addressBookByHand';
import type { Company, MemberName } from './company';
import { MEMBERS } from './company';
import { writeValue } from './contactLine';
import { begin, enactAll, runPlainly } from './enact';
import { outcomeOf } from './outcome';
import type { Step } from './story';

const LABELS = ['Customers', 'Press'] as const;
const CHOICES = ['live', 'paused', 'paused', 'none'] as const;

const pick = <Thing>(things: readonly Thing[], number: number): Thing | undefined =>
  things[number % Math.max(1, things.length)];

/** Eight contacts in two labels, which Ben and Chie may change as they like. */
const shared = (): Company => {
  const contacts = Array.from(
    { length: 8 },
    (_, row) => `P${String(row)}; email p${String(row)}@example.com; in ${LABELS[row % 2] ?? ''}`,
  );
  const company = begin({ title: '', given: { Aiko: { labels: LABELS, contacts } }, steps: [], then: {} });
  const shares = LABELS.flatMap((share) =>
    (['Ben', 'Chie'] as const).map((colleague): Step => ({
      share,
      by: 'Aiko',
      with: colleague,
      as: 'curator',
    })),
  );
  enactAll(company, [...shares, { hours: 2 }], runPlainly);
  return company;
};

interface Move {
  readonly act: number;
  readonly who: number;
  readonly which: number;
}

const anyMove: fc.Arbitrary<Move> = fc.record({ act: fc.nat(9), who: fc.nat(2), which: fc.nat(99) });

/** What the move is in this company at this moment; nothing where the member has nothing left to do it to. */
const stepOf = (company: Company, { act, who: number, which }: Move, turn: number): readonly Step[] => {
  const who: MemberName = MEMBERS[number] ?? 'Aiko';
  const shownIn = contactsIn(company.members[who].contacts).filter(({ labels }) => labels.length > 1);
  const contact = pick(shownIn, which);
  const name = contact === undefined ? undefined : writeValue('name', contact.fields.name ?? []);
  const label = LABELS[which % 2] ?? 'Customers';
  if (act < 3)
    return name === undefined ? [] : [{ who, edits: name, to: { phone: [`03-${String(1_000 + turn)}`] } }];
  if (act < 4) return name === undefined || shownIn.length < 6 ? [] : [{ who, deletes: name }];
  if (act < 7) return who === 'Aiko' ? [] : [{ who, chooses: pick(CHOICES, which) ?? 'live', label }];
  return act < 8 ? [{ fault: 'mark expires', of: who }] : [{ hours: 1 }];
};

it('whatever is paused and resumed in whatever order: in the end everybody has what the book has, once', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { minLength: 6, maxLength: 16 }), (moves) => {
      const company = shared();
      moves.forEach((move, turn) => {
        enactAll(company, stepOf(company, move, turn), runPlainly);
      });
      const resumed = LABELS.flatMap((label) =>
        (['Ben', 'Chie'] as const).map((who): Step => ({ who, chooses: 'live', label })),
      );
      enactAll(company, [...resumed, { hours: 4 }], runPlainly);
      const { has, book, faults, suggestions } = outcomeOf(company);
      // What waits for a decision is in some accounts only.
      if (suggestions.length > 0) return;
      expect({ faults, Ben: has.Ben, Chie: has.Chie }).toEqual({ faults: [], Ben: book, Chie: book });
    }),
    { numRuns: 25 },
  );
});
