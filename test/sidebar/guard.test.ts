import { createGuard } from '../../src/sidebar/guard';

const guard = () => {
  const lines: string[] = [];
  const log = { info: () => undefined, error: (line: string) => void lines.push(line) };
  return { lines, ...createGuard(log, () => '-_a1b2c3d4e5f6gh') };
};

describe('the sidebar’s door', () => {
  it('lets an answer through, and writes nothing', () => {
    const { guarded, lines } = guard();
    expect(guarded(() => 7, Number)).toBe(7);
    expect(lines).toEqual([]);
  });

  it('gives an exception a number, under which the log has where it was thrown, and not what it said', () => {
    const { guarded, lines } = guard();
    const said = guarded<string>(
      () => {
        throw new TypeError('Hana Sato <hana@aoba.example>\n    at 0120-117-117:1:1');
      },
      (reference) => reference,
    );
    expect(said).toBe('A1B2C3');
    expect(lines).toEqual([
      expect.stringMatching(/^card failed, reference A1B2C3: TypeError at .*guard\.test/),
    ]);
    expect(lines.join()).not.toMatch(/Hana|aoba|0120/);
  });

  it('catches what is no error as well', () => {
    const { guarded, lines } = guard();
    const throwText = (): string => {
      // oxlint-disable-next-line typescript/only-throw-error -- what a careless library does
      throw 'Hana Sato';
    };
    expect(guarded(throwText, () => 'caught')).toBe('caught');
    expect(lines).toEqual(['card failed, reference A1B2C3: string']);
  });
});
