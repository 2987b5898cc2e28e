import { readFileSync } from 'node:fs';
import { infidelities } from '../../build/infidelityList';

it.each(infidelities.map((infidelity) => [infidelity.name, infidelity] as const))(
  '%s: its text stands in the source exactly once, so that it can be planted',
  (_name, { file, text, replacement }) => {
    expect(readFileSync(file, 'utf8').split(text)).toHaveLength(2);
    expect(replacement).not.toBe(text);
  },
);

it('no two have one name, and there are a dozen at least', () => {
  expect(new Set(infidelities.map(({ name }) => name)).size).toBe(infidelities.length);
  expect(infidelities.length).toBeGreaterThanOrEqual(12);
});
