import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { Sign } from '../../../src/core/book/mirror';
import {
  accessFromProperties,
  accessToProperties,
  DIRTY,
  LARGEST_CHUNK,
} from '../../../src/core/book/mirror';
import type { AccessView } from '../../../src/core/sharing/access';
import { anyAccess } from '../sharing/anyAccess';

const signWith =
  (secret: string): Sign =>
  (text) =>
    createHmac('sha256', secret).update(text).digest('base64url');

const sign = signWith('the book’s own');

const large: AccessView = {
  epoch: 'spring',
  seq: 4_711,
  labels: Array.from({ length: 100 }, (_, index) => ({
    id: `l${index.toString(36)}.0000000000000000`,
    name: `${'お客様'.repeat(10)}𠮷野家${String(index)}`,
    shared: ['name', 'phone'],
    origin: { account: '1001', handle: `contactGroups/${String(index)}`, name: '森 愛子' },
  })),
  grants: Array.from({ length: 300 }, (_, index) => ({
    id: `g${index.toString(36)}.0000000000000000`,
    label: `l${(index % 100).toString(36)}.0000000000000000`,
    principal: { type: 'account', id: String(1_000 + index) },
    role: index < 100 ? 'owner' : 'viewer',
  })),
  heads: { 'l0.0000000000000000': 4_711 },
};

const PROPERTIES = accessToProperties(large, sign);
const CHUNKS = Object.keys(PROPERTIES).filter((name) => name !== 'mirror.index');

describe('the mirror', () => {
  it('gives back any access exactly as it was written', () => {
    fc.assert(
      fc.property(anyAccess, (access) => {
        expect(accessFromProperties(accessToProperties(access, sign), sign)).toEqual(access);
      }),
    );
  });

  it('cuts Japanese and longer characters into whole texts of at most 8,000 bytes', () => {
    expect(LARGEST_CHUNK).toBe(8_000);
    expect(CHUNKS.length).toBeGreaterThan(3);
    for (const value of Object.values(PROPERTIES)) {
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(8_000);
      expect(Buffer.from(value).toString() === value).toBe(true);
    }
  });

  it('never cuts a character of two units in half, wherever the cut falls', () => {
    const label = large.labels[0]!;
    for (const before of ['', 'a']) {
      const access = { ...large, labels: [{ ...label, name: `${before}${'𠮷'.repeat(4_000)}` }] };
      const properties = accessToProperties(access, sign);
      for (const value of Object.values(properties))
        expect(Buffer.from(value).toString() === value).toBe(true);
      expect(accessFromProperties(properties, sign)).toEqual(access);
    }
  });

  it('ignores chunks that an earlier, longer mirror left behind, and properties of others', () => {
    const shorter = { ...large, grants: [] };
    const properties = { ...PROPERTIES, ...accessToProperties(shorter, sign), POLICIES: '{}' };
    expect(accessFromProperties(properties, sign)).toEqual(shorter);
  });
});

describe('a mirror that reads as unknown', () => {
  const unknown = (properties: Readonly<Record<string, string>>): void => {
    expect(accessFromProperties(properties, sign) === undefined).toBe(true);
  };

  it('empty, as after all properties were wiped', () => {
    unknown({});
  });

  it.each(Object.keys(PROPERTIES))('without %s', (name) => {
    unknown(Object.fromEntries(Object.entries(PROPERTIES).filter(([other]) => other !== name)));
  });

  it('torn: any chunk of another version', () => {
    const later = accessToProperties({ ...large, grants: large.grants.slice(1) }, sign);
    const different = CHUNKS.filter((name) => later[name] !== undefined && later[name] !== PROPERTIES[name]);
    expect(different.length).toBeGreaterThan(1);
    for (const name of different) unknown({ ...PROPERTIES, [name]: later[name]! });
    unknown({ ...later, 'mirror.index': PROPERTIES['mirror.index']! });
  });

  it('forged: a viewer made an editor in place', () => {
    const [name] = CHUNKS.filter((chunk) => PROPERTIES[chunk]!.includes('"viewer"'));
    unknown({ ...PROPERTIES, [name!]: PROPERTIES[name!]!.replace('"viewer"', '"editor"') });
  });

  it('forged: another seq, epoch or number of chunks over the same content', () => {
    const index = JSON.parse(PROPERTIES['mirror.index']!) as Record<string, unknown>;
    for (const change of [{ seq: 9_999 }, { epoch: 'summer' }, { chunks: 1 }, { chunks: CHUNKS.length + 1 }])
      unknown({ ...PROPERTIES, 'mirror.index': JSON.stringify({ ...index, ...change }) });
  });

  it('forged: an index that claims more chunks than any reader would live to read', () => {
    const index = { epoch: 'spring', seq: 1, chunks: Number.MAX_SAFE_INTEGER, signature: '' };
    unknown({ ...PROPERTIES, 'mirror.index': JSON.stringify(index) });
  });

  it('signed with another secret', () => {
    unknown(accessToProperties(large, signWith('another')));
  });

  it('dirty, whatever else it says', () => {
    unknown({ ...PROPERTIES, [DIRTY]: '4712' });
  });

  it.each(['', 'null', '[]', '7', '{}', '{"epoch":1}', '{"epoch":"spring","seq":"1","chunks":1}', '{'])(
    'with the index %j',
    (index) => {
      unknown({ ...PROPERTIES, 'mirror.index': index });
    },
  );

  it('is so for any single changed character', () => {
    const anyPlace = fc.record({ name: fc.constantFrom(...Object.keys(PROPERTIES)), at: fc.nat(2_600) });
    fc.assert(
      fc.property(anyPlace, ({ name, at }) => {
        const value = PROPERTIES[name]!;
        const place = at % value.length;
        const changed = `${value.slice(0, place)}${value[place] === 'x' ? 'y' : 'x'}${value.slice(place + 1)}`;
        unknown({ ...PROPERTIES, [name]: changed });
      }),
    );
  });
});
