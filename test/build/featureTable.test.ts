/** `docs/features.md` has every feature once, and says of no other than the tests do that it is shown. */
import { featuresIn, readFeatures, readShowings, showingsIn } from '../../build/featureTable';

/** How many features each subject has. */
const SUBJECTS = {
  SH: 14,
  RP: 14,
  GM: 9,
  MG: 6,
  DM: 5,
  CI: 14,
  RQ: 5,
  TS: 5,
  DR: 5,
  IO: 9,
  NT: 6,
  SD: 7,
  AU: 8,
  AD: 8,
  VW: 5,
  LN: 2,
};

const features = readFeatures();
const showings = readShowings();

it('each of the 122 features has one row, in their order', () => {
  const ids = Object.entries(SUBJECTS).flatMap(([subject, count]) =>
    Array.from({ length: count }, (_, index) => `${subject}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(features.map(({ id }) => id)).toEqual(ids);
  expect(ids).toHaveLength(122);
});

it('a state is one of three, and says of what is half there what is missing', () => {
  const others = features.filter(({ state }) => !/^(?:shown|not yet|partly: .{5,})$/.test(state));
  expect(others).toEqual([]);
  expect(features.filter(({ gets }) => gets.length < 20)).toEqual([]);
});

it('what is shown is what a test says that it shows, and the row names its files', () => {
  const byTests = new Map<string, Set<string>>();
  for (const { id, file } of showings) byTests.set(id, (byTests.get(id) ?? new Set()).add(file));
  const byTable = features.filter(({ state }) => state === 'shown').map(({ id, shownIn }) => [id, shownIn]);
  expect(byTable).toEqual(
    features.flatMap(({ id }) => (byTests.has(id) ? [[id, [...(byTests.get(id) ?? [])]]] : [])),
  );
  expect(features.filter(({ state, shownIn }) => state !== 'shown' && shownIn.length > 0)).toEqual([]);
});

it('a title names rows of the table', () => {
  const ids = features.map(({ id }) => id);
  expect(showings.filter(({ id }) => !ids.includes(id))).toEqual([]);
});

it('a row and a title are read as they are written', () => {
  expect(
    featuresIn('| RP-06 | Nobody loses | shown | `test/a.test.ts`, `test/b.test.ts` |\n| Id | x | y | z |'),
  ).toEqual([
    { id: 'RP-06', gets: 'Nobody loses', state: 'shown', shownIn: ['test/a.test.ts', 'test/b.test.ts'] },
  ]);
  expect(showingsIn('a', "it('[RP-06] [SH-01] it\\'s held', () => {}); it('nothing', x); rows[0];")).toEqual([
    { id: 'RP-06', file: 'a', title: "it\\'s held" },
    { id: 'SH-01', file: 'a', title: "it\\'s held" },
  ]);
});
