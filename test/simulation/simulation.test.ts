/** Lives that a seed invented, judged by oracles that know nothing of the product; and the oracles, judged by meddling. */
import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { liveContacts, storeContact } from '../memory/addressBookData';
import * as byHand from '../memory/addressBookByHand';
import { improvise } from './improvise';
import { live } from './play';
import type { Stage } from './stage';
import { shorten } from './shorten';
import type { Life } from './step';
import { regressions } from './regressions';

/** As a person runs it; the last line is what it all came to. */
const simulate = (...options: readonly string[]): unknown => {
  const { stdout } = spawnSync(
    process.execPath,
    ['build/run.cjs', 'test/simulation/simulate.ts', '--no-shrink', ...options],
    { encoding: 'utf8' },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

/**
 * Not all lives end well yet (`docs/sync.md`, “The simulator”), and which of these do not is chance: the number is today’s, so
 * that a step backwards is seen. It is to be 0.
 */
const MOST_WRONG = 18;
const LIVES = 240;

const report = v.object({
  violations: v.number(),
  deleteWindow: v.number(),
  perSecond: v.number(),
  idle: v.number(),
  missingPairs: v.array(v.string()),
  faults: v.record(v.string(), v.number()),
});

it(`of ${String(LIVES)} lives few go wrong, and every class of faults takes effect in them`, () => {
  const told = v.parse(report, simulate('--schedules', String(LIVES), '--steps', '120', '--seed', '1'));
  expect(told.violations).toBeLessThanOrEqual(MOST_WRONG);
  expect(Object.keys(told.faults)).toHaveLength(20);
  expect(Object.entries(told.faults).filter(([, share]) => share < 0.01)).toEqual([]);
  expect(told.missingPairs).toEqual([]);
  expect(told.idle).toBeLessThan(0.2);
});

const MOST_WRONG_CRASHES = 0;

it('a run that is killed at any of its effects, and at any write within one, leaves nothing that is not made good', () => {
  const told = simulate('--crash-everywhere', '--scenarios', '4', '--seed', '1');
  const { kills, violations } = v.parse(v.object({ kills: v.number(), violations: v.number() }), told);
  expect(kills).toBeGreaterThan(100);
  expect(violations).toBeLessThanOrEqual(MOST_WRONG_CRASHES);
});

it.each(regressions)('%s', (_what, life) => {
  expect(live(life)).toEqual([]);
});

/** Aiko's label of three with Ben, who has one of them already. */
const shared: Life = {
  beginning: {
    members: 2,
    labels: [{ name: 'Customers', owner: 0, persons: [1, 2, 3] }],
    own: [{ who: 1, person: 2 }],
  },
  steps: [
    { type: 'card', who: 0, card: { act: 'share', label: 'Customers', with: 1, role: 'editor' } },
    { type: 'run', who: 0 },
    { type: 'run', who: 1 },
    { type: 'hand', who: 1, hand: { act: 'phone', person: 1, token: 200_001, replace: false } },
    { type: 'hand', who: 1, hand: { act: 'note', person: 3, token: 1 } },
  ],
};

const ben = ({ town }: Stage) => town.members[1]!.contacts;
const first = (stage: Stage) => liveContacts(ben(stage)).find(({ record }) => record !== undefined)!;

describe('an oracle notices', () => {
  it.each<[string, string, (stage: Stage) => void]>([
    [
      'a contact that is missing',
      'he has no contact',
      (stage) => byHand.remove(ben(stage), first(stage).handle),
    ],
    [
      'a second contact for one record',
      '2 contacts for one record',
      (stage) => {
        const { record, fields, labels } = first(stage);
        const handle = byHand.add(ben(stage), fields, labels);
        byHand.tag(ben(stage), handle, { record: record ?? null });
      },
    ],
    [
      'a value that the book has and a copy has not',
      'lacks',
      (stage) => {
        byHand.edit(ben(stage), first(stage).handle, { phone: [] });
      },
    ],
    [
      'a contact without its label',
      'instead of',
      (stage) => {
        storeContact(ben(stage), { ...first(stage), labels: [] });
      },
    ],
    [
      'a value that is nowhere any more',
      'is nowhere any more',
      (stage) => {
        stage.chronicle.typedBy.set('phone299999', new Set([1]));
      },
    ],
    [
      'a note that reached somebody else',
      'note1 of 1 is with 0',
      ({ town }) => {
        const { contacts } = town.members[0]!;
        byHand.edit(contacts, liveContacts(contacts)[0]!.handle, { note: [{ value: 'Q000001' }] });
      },
    ],
    [
      'a book that is not what its log says',
      'is not what the log says',
      ({ town }) => {
        const row = town.book.rows.person[0]!;
        town.book.rows.person[0] = {
          ...row,
          fields: { ...row.fields, phone: { ...row.fields['phone']!, value: [] } },
        };
      },
    ],
  ])('%s', (_what, words, meddle) => {
    expect(live(shared)).toEqual([]);
    expect(live(shared, meddle).join('\n')).toContain(words);
  });

  it('a life that goes wrong is told by what it needs alone', () => {
    const wrong = (life: Life): readonly string[] =>
      life.steps.some((step) => step.type === 'wait') ? ['it waited (I12)'] : [];
    const { life } = improvise(5, 60);
    expect(wrong(life)).toHaveLength(1);
    expect(shorten(life, wrong).steps).toHaveLength(1);
  });
});
