/** Lives that a seed invented, judged by oracles that know nothing of the product; and the oracles, judged by meddling. */
import './smallBatches';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { AddressBook } from '../../src/app/ports';
import { liveContacts, storeContact } from '../memory/addressBookData';
import * as byHand from '../memory/addressBookByHand';
import { begin } from './begin';
import { editedSources } from './bundleLives';
import { emptyBookModel, refines, take } from './bookModel';
import { noteTyped } from './chronicle';
import { nothingLost } from './endOracle';
import { takeOff } from './flights';
import { improvise } from './improvise';
import { mutants } from './mutantList';
import { live, stepOn } from './play';
import type { Stage } from './stage';
import { shorten } from './shorten';
import type { Life, Step } from './step';
import { tokenText } from './tokens';
import { portsAs } from './town';
import { judgedPorts } from './writeOracle';
import { keptStories } from './stories';

/** As a person runs it, in one process, which has to become quick once only; the last line is what it all came to. */
const simulate = (...options: readonly string[]): unknown => {
  const { stdout } = spawnSync(
    process.execPath,
    ['build/run.cjs', 'test/simulation/simulate.ts', '--no-shrink', '--workers', '1', ...options],
    { encoding: 'utf8' },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

const LIVES = 240;

const report = v.object({
  violations: v.number(),
  deleteWindow: v.number(),
  perSecond: v.number(),
  idle: v.number(),
  missingPairs: v.array(v.string()),
  faults: v.record(v.string(), v.number()),
});

it(`of ${String(LIVES)} lives none goes wrong, and every class of faults takes effect in them`, () => {
  const told = v.parse(report, simulate('--schedules', String(LIVES), '--steps', '120', '--seed', '1'));
  expect(told.violations).toBe(0);
  expect(Object.keys(told.faults)).toHaveLength(20);
  expect(Object.entries(told.faults).filter(([, share]) => share < 0.01)).toEqual([]);
  expect(told.missingPairs).toEqual([]);
  expect(told.idle).toBeLessThan(0.2);
});

it('a run that is killed at any of its effects, and at any write within one, leaves nothing that is not made good', () => {
  const told = simulate('--crash-everywhere', '--scenarios', '4', '--seed', '1');
  const { kills, violations } = v.parse(v.object({ kills: v.number(), violations: v.number() }), told);
  expect(kills).toBeGreaterThan(100);
  expect(violations).toBe(0);
});

it.each(keptStories())('%s', (_what, life) => {
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

const lived = (steps: readonly Step[]): Stage => {
  const stage = begin(shared.beginning);
  for (const step of steps) stepOn(stage, step);
  expect(stage.faults).toEqual([]);
  return stage;
};

/** What Ben’s run has in its hands. */
const portsOf = (stage: Stage): AddressBook => {
  const ports = portsAs(stage.town, stage.town.members[1]!);
  return judgedPorts(stage, 1, ports, () => stage.flights[0]).addressBook;
};

const ben = ({ town }: Stage) => town.members[1]!.contacts;
const first = (stage: Stage) => liveContacts(ben(stage)).find(({ record }) => record !== undefined)!;

it('every mutant stands in today’s source', () => {
  for (const { edits } of mutants) expect(() => editedSources(edits)).not.toThrow();
});

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

  it('a value that was said after the share had ended, written for whom it ended', () => {
    const stage = lived([
      ...shared.steps,
      { type: 'card', who: 0, card: { act: 'stop', label: 'Customers', with: 1 } },
      { type: 'hand', who: 0, hand: { act: 'phone', person: 1, token: 200_002, replace: false } },
      { type: 'run', who: 0 },
    ]);
    const record = stage.town.book.rows.person[0]!.id;
    const write = (phone: number) =>
      portsOf(stage).create([
        { record, labels: [], fields: { phone: [{ value: tokenText('phone', phone) }] } },
      ]);
    write(100_001);
    expect(stage.faults.join()).not.toContain('(I23)');
    write(200_002);
    expect(stage.faults.join()).toContain('(I23)');
    stage.chronicle.secret.set('phone200002', 0);
    write(200_002);
    expect(stage.faults.join()).toContain('(I25)');
  });

  it('a value that was deleted with its contact, but not one that nobody could have seen', () => {
    const stage = lived(shared.steps);
    const { town, chronicle } = stage;
    stage.flights.push(takeOff(stage, 1)!);
    const ports = portsOf(stage);
    const [seen, unseen] = [first(stage), first(stage)].map(({ fields }) =>
      byHand.add(ben(stage), { ...fields, note: [] }),
    ) as [string, string];
    const type = (handle: string, token: number): void => {
      byHand.edit(ben(stage), handle, { phone: [{ value: tokenText('phone', token) }] });
      noteTyped(chronicle, 1, [`phone${String(token)}`]);
    };
    type(seen, 200_010);
    ports.get([seen, unseen]);
    type(unseen, 200_011);
    ports.remove([seen, unseen]);
    expect(nothingLost(town, chronicle, stage.tally)).toEqual([
      'phone200010 was deleted with its contact (I2)',
    ]);
    expect(stage.tally.deleteWindow).toBe(1);
  });

  it('an entry that does not follow, or says what was not there, or a head that is not its last', () => {
    const entry = (seq: number, type: string, was: unknown) => ({
      ...{ seq, type, by: '101', record: 'p0', labels: ['l0'] },
      changes: { name: { was, now: seq } },
    });
    const model = emptyBookModel();
    expect(take(model, entry(1, 'create', null))).toEqual([]);
    expect(take(model, entry(2, 'edit', 1))).toEqual([]);
    expect(take(model, entry(4, 'edit', 2))).toEqual([expect.stringContaining('(I18)')]);
    expect(take(model, entry(5, 'create', 4))).toEqual([expect.stringContaining('(I18)')]);
    expect(take(model, entry(6, 'edit', 4))).toEqual([expect.stringContaining('(I10)')]);
    expect(refines(model, { seq: 5, heads: { l0: 5 } }, [])).toHaveLength(3);
  });

  it('imports nothing of the product', () => {
    const oracles = [
      'bookModel',
      'brakeOracle',
      'chronicle',
      'endOracle',
      'leftBehind',
      'logOracle',
      'tokens',
      'writeOracle',
    ];
    for (const oracle of oracles) {
      const source = readFileSync(path.join(__dirname, `${oracle}.ts`), 'utf8');
      expect([oracle, /from '[./]+src/u.test(source)]).toEqual([oracle, false]);
    }
    expect(readFileSync(path.join(__dirname, 'bookModel.ts'), 'utf8')).not.toContain('import ');
  });

  it('a life that goes wrong is told by what it needs alone', () => {
    const wrong = (life: Life): readonly string[] =>
      life.steps.some((step) => step.type === 'wait') ? ['it waited (I12)'] : [];
    const { life } = improvise(5, 60);
    expect(wrong(life)).toHaveLength(1);
    expect(shorten(life, wrong).steps).toHaveLength(1);
  });
});
