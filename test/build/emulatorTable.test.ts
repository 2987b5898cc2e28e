import { emulatorTable, isTested, methodRows } from '../../build/emulatorTable';

const rows = methodRows(['a.list', 'a.get', 'a.copy'], new Set(['a.list', 'a.get', 'b.token']), [
  'a.list 200',
  'a.list 400',
  'a.list 400',
  'a.get 200',
  'a.get 503',
  'b.token 200',
  'b.token 400',
  '',
]);

it('a method is tested by a success and a documented error, each from any test', () => {
  expect(rows.filter(isTested).map(({ method }) => method)).toEqual(['a.list', 'b.token']);
});

it('a method that was called counts as well as one that is listed, and what is missing is named', () => {
  const lines = emulatorTable(rows).split('\n');
  expect(lines.at(-1)).toBe('{"used":4,"emulated":3,"tested":2}');
  expect(lines).toContain('Not emulated: a.copy');
  expect(lines).toContain('Emulated and untested: a.get');
});
