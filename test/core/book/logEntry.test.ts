import fc from 'fast-check';
import type { LogEntry } from '../../../src/core/book/logEntry';
import { firstBrokenLink } from '../../../src/core/book/logEntry';
import { createCompany } from './company';
import { aiko, ben, hash } from './paperBook';

const history = (): readonly LogEntry[] => {
  const company = createCompany();
  company.give(ben, 'viewer');
  company.apply(aiko, company.place(company.kaede, company.suppliers));
  company.tell(ben, company.edit(company.kaede, 99, { nickname: { was: [], now: [{ value: 'Kae' }] } }));
  return company.logSince(0);
};

const LOG = history();

const alterations: Readonly<Record<string, (entry: LogEntry) => LogEntry>> = {
  'another seq': (entry) => ({ ...entry, seq: entry.seq + 1 }),
  'another time': (entry) => ({ ...entry, at: entry.at + 1 }),
  'another author': (entry) => ({ ...entry, by: '1009' }),
  'another key': (entry) => ({ ...entry, key: `${entry.key}0` }),
  'another type': (entry) => ({ ...entry, type: entry.type === 'edit' ? 'delete' : 'edit' }),
  'another kind': (entry) => ({ ...entry, kind: entry.kind === 'person' ? 'grant' : 'person' }),
  'another record': (entry) => ({ ...entry, record: 'p99.0000000000000000' }),
  'another person concerned': (entry) => ({ ...entry, about: 'p99.0000000000000000' }),
  'another label': (entry) => ({ ...entry, labels: [...entry.labels, 'l99.0000000000000000'] }),
  'another value': (entry) => ({
    ...entry,
    changes: { ...entry.changes, role: { was: null, now: 'owner' } },
  }),
  'another salt': (entry) => ({ ...entry, salt: `${entry.salt}0` }),
  'another digest': (entry) => ({ ...entry, digest: hash(entry.digest) }),
  'another link': (entry) => ({ ...entry, chain: hash(entry.chain) }),
  'a payload erased but its salt kept': (entry) => ({ ...entry, changes: {} }),
};

describe('the chain of the log', () => {
  it('holds over what commits wrote, from the beginning and from any entry on', () => {
    expect(LOG.length).toBeGreaterThan(10);
    expect(firstBrokenLink(hash, '', LOG)).toBeUndefined();
    for (const [index, { chain }] of LOG.entries())
      expect(firstBrokenLink(hash, chain, LOG.slice(index + 1))).toBeUndefined();
  });

  it.each(Object.entries(alterations))('%s anywhere is found there', (_what, alter) => {
    for (const [index, entry] of LOG.entries()) {
      const altered = alter(entry);
      // A deletion has no payload that could be taken away.
      if (JSON.stringify(altered) === JSON.stringify(entry)) continue;
      const broken = firstBrokenLink(hash, '', LOG.with(index, altered));
      expect(broken).toBe(altered.seq);
    }
  });

  it('an entry left out, put in twice or exchanged with its neighbour is found', () => {
    const anyIndex = fc.integer({ min: 0, max: LOG.length - 2 });
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(firstBrokenLink(hash, '', LOG.toSpliced(index, 1))).toBe(LOG[index + 1]!.seq);
        expect(firstBrokenLink(hash, '', LOG.toSpliced(index, 0, LOG[index]!))).toBe(LOG[index]!.seq);
        expect(firstBrokenLink(hash, '', LOG.toSpliced(index, 2, LOG[index + 1]!, LOG[index]!))).toBe(
          LOG[index + 1]!.seq,
        );
      }),
    );
  });

  it('still holds after payload and salt of an entry were erased', () => {
    const erased = LOG.map((entry, index) => (index % 2 === 0 ? { ...entry, changes: {}, salt: '' } : entry));
    expect(firstBrokenLink(hash, '', erased)).toBeUndefined();
  });

  it('another beginning breaks it at the first entry', () => {
    expect(firstBrokenLink(hash, 'elsewhere', LOG)).toBe(LOG[0]!.seq);
  });

  it('every entry has a salt of its own', () => {
    expect(new Set(LOG.map(({ salt }) => salt)).size).toBe(LOG.length);
    expect(LOG.every(({ salt }) => salt.length === 22)).toBe(true);
  });
});
