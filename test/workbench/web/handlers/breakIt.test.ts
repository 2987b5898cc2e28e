import { seedCompany } from '../../../../workbench/seed/company';
import type { ActivityAnswer, BreakName } from '../../../../workbench/web/api';
import { handlers } from '../../../../workbench/web/handlers/handlers';
import type { Office } from '../../../../workbench/web/office';
import { openOffice } from '../../../../workbench/web/office';
import { HOUR } from '../../../../workbench/workplace';
import { bundledProject } from '../../../browser/bundledProject';

let office: Office;
beforeAll(() => {
  office = openOffice(seedCompany({ contacts: 24, members: 5 }), bundledProject());
});

const share = (): void => {
  const { aiko } = office.company.accounts;
  const groups = Object.values(office.place.world().people.books[aiko.sub]?.groups ?? {});
  const label = groups.find(({ name }) => name === 'Customers')?.resourceName ?? '';
  office.place.click(aiko.sub, {
    parameters: { action: 'share', label, who: 'ben@kaede.example', role: 'editor' },
  });
};

const runs = async (): Promise<ActivityAnswer['executions']> =>
  (await handlers.activity(office, {})).executions.filter(({ kind }) => kind === 'trigger');

const line = async (): Promise<string> => {
  const { labels } = await handlers.judgement(office, {});
  return labels
    .map(({ members, identical, lost, doubled }) => `${identical}/${members} ${lost} lost ${doubled} doubled`)
    .join();
};

beforeEach(async () => {
  await office.startOver();
  share();
});

it('undisturbed: each cycle costs the least that it can, and one with nothing to do writes nothing', async () => {
  await office.advance(3 * HOUR);
  const receipts = (await runs()).map(({ receipt }) => receipt);
  expect(receipts.every((receipt) => receipt !== undefined)).toBe(true);
  expect(receipts.filter((receipt) => receipt?.calls !== receipt?.bound)).toEqual([]);
  expect(receipts.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => ({ calls: 0, bound: 0 })));
  expect(receipts.some((receipt) => (receipt?.bound ?? 0) > 1)).toBe(true);
});

it('the costs of calls add up to the busiest minute of somebody', async () => {
  await office.advance(3 * HOUR);
  const { quotas, executions } = await handlers.activity(office, {});
  const writes = quotas.find(({ bucket }) => bucket === 'critical-writes');
  expect(writes?.used).toBeGreaterThanOrEqual(6);
  expect(writes?.limit).toBe(30);
  const batch = executions
    .flatMap(({ calls }) => calls)
    .find(({ operation }) => operation === 'people.people.batchCreateContacts');
  expect(batch?.cost).toEqual({ 'critical-reads': 6, 'critical-writes': 6 });
});

/** Somebody's second run began before the first was over. */
const overlap = (all: ActivityAnswer['executions']): boolean =>
  all.some((one) =>
    all.some(
      (other) =>
        one !== other &&
        one.account === other.account &&
        other.startedAt >= one.startedAt &&
        other.startedAt < one.startedAt + one.virtualMilliseconds,
    ),
  );

const seenIn: readonly (readonly [BreakName, (all: ActivityAnswer['executions']) => boolean])[] = [
  ['kill', (all) => all.some(({ outcome, calls }) => outcome === 'killed' && calls.length > 0)],
  ['quota', (all) => all.some(({ calls }) => calls.some(({ status }) => status === 429))],
  ['double', overlap],
  ['late-book', (all) => all.some(({ calls }) => calls.length > 0)],
  ['lag', () => office.place.world().people.lagMs === 0],
  ['wipe', (all) => all.length > 0],
  ['forget', (all) => all.length > 0],
];

it.each(seenIn)(
  '%s: it strikes in the middle of the first copy, ends by itself, and all heals',
  async (what, isSeen) => {
    await handlers.breakIt(office, { what, call: 9 });
    expect((await handlers.activity(office, {})).broken).toEqual(
      what === 'wipe' || what === 'forget' ? [] : [what],
    );
    await office.advance(2 * HOUR);
    expect(isSeen(await runs())).toBe(true);
    await office.advance(3 * HOUR);
    expect((await handlers.activity(office, {})).broken).toEqual([]);
    expect(await line()).toBe('2/2 0 lost 0 doubled');
  },
);

it('mended: nothing strikes', async () => {
  for (const what of ['kill', 'quota', 'lag', 'double', 'late-book'] as const)
    await handlers.breakIt(office, { what });
  expect((await handlers.activity(office, {})).broken).toHaveLength(5);
  await handlers.breakIt(office, { what: 'mend' });
  await office.advance(2 * HOUR);
  const all = await runs();
  expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['returned']));
  expect(all.flatMap(({ calls }) => calls).filter(({ status }) => status === 429)).toEqual([]);
});
