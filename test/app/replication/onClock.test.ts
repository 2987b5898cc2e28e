import { onClock } from '../../../src/app/replication/onClock';
import { fail } from '../../../src/core/result';
import { storyCalled } from '../../scenarios/allStories';
import type { Company } from '../../scenarios/company';
import { portsOf } from '../../scenarios/company';
import { enactAll, play, runPlainly } from '../../scenarios/enact';

const settled = (): Company => play(storyCalled("an editor's change reaches everybody")).company;

const clockOf = (company: Company, lines: string[]) => ({
  ...portsOf(company, 'Ben'),
  log: {
    info: (line: string) => lines.push(`info ${line}`),
    error: (line: string) => lines.push(`error ${line}`),
  },
});

describe('the hourly trigger', () => {
  it('runs a cycle for its own account and logs numbers, without a word of any contact', () => {
    const company = settled();
    const lines: string[] = [];
    enactAll(company, [{ who: 'Ben', edits: 'Hana Sato', to: { phone: ['0120-1'] } }], runPlainly);
    expect(onClock(clockOf(company, lines))).toMatchObject({ ok: true, value: { told: 1 } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^info cycle \{"outcome":"done","told":1,/);
    expect(lines[0]).not.toMatch(/Hana|0120|@/);
  });

  it('logs what stopped a cycle', () => {
    const company = settled();
    const lines: string[] = [];
    company.bookIsAway = true;
    company.mirror.access = null;
    expect(onClock(clockOf(company, lines))).toEqual(fail({ type: 'unreachable', what: 'book' }));
    expect(lines).toEqual(['error cycle stopped: {"type":"unreachable","what":"book"}']);
  });

  it('of an account that cannot be told who it is does nothing at all', () => {
    const company = settled();
    const before = structuredClone(company);
    const nobody = { identify: () => fail({ type: 'forbidden', what: 'identity' } as const) };
    expect(onClock({ ...clockOf(company, []), account: nobody })).toEqual(
      fail({ type: 'forbidden', what: 'identity' }),
    );
    expect(company).toEqual(before);
  });
});
