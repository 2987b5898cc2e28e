import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { Sign } from '../../../src/core/book/mirror';
import {
  accessToProperties,
  contentFromProperties,
  LARGEST_CHUNK,
  MIRROR_BUDGET,
} from '../../../src/core/book/mirror';
import type { AccessView } from '../../../src/core/sharing/access';
import { ROLES } from '../../../src/core/sharing/role';
import { anyAccess } from '../sharing/anyAccess';

const signWith =
  (secret: string): Sign =>
  (text) =>
    createHmac('sha256', secret).update(text).digest('base64url');

const accessFromProperties = (properties: Readonly<Record<string, string>>, by: Sign) =>
  contentFromProperties(properties, by)?.access;

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
    label: `l${(index % 100).toString(36)}.0000000000000000`,
    principal: { type: 'account', id: String(1_000 + index) },
    role: index < 100 ? 'owner' : 'viewer',
  })),
  groups: [],
  exceptions: [],
  heads: { 'l0.0000000000000000': 4_711 },
};

/** Grants come back by label, which is another order and says the same. */
const together = <Terms extends { readonly label: string }>(all: readonly Terms[]): readonly Terms[] =>
  [...new Set(all.map(({ label }) => label))].flatMap((label) => all.filter((one) => one.label === label));

const byLabel = ({ grants, exceptions, ...access }: AccessView): AccessView => ({
  ...access,
  grants: together(grants),
  exceptions: together(exceptions),
});

const PROPERTIES = accessToProperties(large, sign);
const CHUNKS = Object.keys(PROPERTIES).filter((name) => name !== 'mirror.index');

describe('the mirror', () => {
  it('gives back any access exactly as it was written', () => {
    fc.assert(
      fc.property(anyAccess, (access) => {
        expect(accessFromProperties(accessToProperties(access, sign), sign)).toEqual(byLabel(access));
      }),
    );
  });

  it('cuts Japanese and longer characters into whole texts of at most 8,000 bytes', () => {
    expect(LARGEST_CHUNK).toBe(8_000);
    expect(CHUNKS.length).toBeGreaterThan(2);
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
      expect(accessFromProperties(properties, sign)).toEqual(byLabel(access));
    }
  });

  it('ignores chunks that an earlier, longer mirror left behind, and properties of others', () => {
    const shorter = { ...large, grants: [] };
    const properties = { ...PROPERTIES, ...accessToProperties(shorter, sign), POLICIES: '{}' };
    expect(accessFromProperties(properties, sign)).toEqual(shorter);
  });
});

/** Japanese names as long as people make them, 500 members, the whole length of Google's account ids and epochs. */
const company = (labels: number, grantsOf: (label: number) => number): AccessView => {
  const account = (index: number): string => String(10n ** 20n + BigInt(index));
  const ids = Array.from({ length: labels }, (_, index) => `l${index.toString(36)}.0123456789abcdef`);
  return {
    epoch: '0123456789abcdef',
    seq: 1_000_000,
    labels: ids.map((id, index) => ({
      id,
      name: `${'株式会社楓物産の得意先'.repeat(2)} ${String(index)}`,
      shared: index % 3 === 0 ? ['name', 'phone', 'email', 'organization', 'address'] : ['name', 'email'],
      origin: {
        account: account(index),
        handle: `contactGroups/${'0'.repeat(15)}${String(index)}`,
        name: '名取 愛子',
      },
      sharedAt: 1_775_000_000_000 + index,
    })),
    grants: ids.flatMap((label, index) =>
      Array.from({ length: grantsOf(index) }, (_, place) => ({
        label,
        principal: { type: 'account', id: account(labels === 1 ? place : (index * 7 + place) % 500) },
        role: ROLES[place % ROLES.length]!,
      })),
    ),
    groups: [],
    exceptions: [],
    heads: Object.fromEntries(ids.map((id, index) => [id, 1_000_000 - index])),
  };
};

const bytesOf = (properties: Readonly<Record<string, string>>): number =>
  Object.entries(properties).reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);

/** On top of all else a group of so many, nobody of whom has a share of his own, and as many exceptions as a company may come to. */
const withGroup = (access: AccessView, members: number): AccessView => {
  const ids = Array.from({ length: members }, (_, index) => String(10n ** 20n + BigInt(100_000 + index)));
  const label = access.labels[0]!.id;
  return {
    ...access,
    groups: [
      {
        crowd: { type: 'group', id: '03abcdefghijklmn' },
        name: '営業本部全員',
        email: 'sales@kaede.example',
        members: ids,
        inner: [],
        readAt: 1_775_000_000_000,
      },
    ],
    grants: together([
      ...access.grants,
      { label, principal: { type: 'group', id: '03abcdefghijklmn' }, role: 'viewer' },
    ]),
    exceptions: ids.slice(0, 200).map((account) => ({ label, account, role: 'none', copy: 'paused' })),
  };
};

/** As where the company allows no share without an end: each at a moment of its own. */
const ending = (access: AccessView): AccessView => ({
  ...access,
  grants: access.grants.map((grant, index) => ({ ...grant, until: 1_790_000_000_000 + index * 86_399_999 })),
});

describe('the mirror’s budget', () => {
  it.each([
    ['500 labels with 20 grants each', company(500, () => 20), 200_000],
    ['500 labels with 20 grants each, each of which ends', ending(company(500, () => 20)), MIRROR_BUDGET],
    ['5,000 grants on one label', company(1, () => 5_000), 170_000],
    ['500 labels with 60 grants each', company(500, () => 60), MIRROR_BUDGET],
    [
      'a group of 3,000 members',
      withGroup(
        company(1, () => 5),
        3_000,
      ),
      95_000,
    ],
    [
      '500 labels, 20 grants each, and a group of 3,000',
      withGroup(
        company(500, () => 20),
        3_000,
      ),
      MIRROR_BUDGET,
    ],
  ])('%s are mirrored whole, in few enough bytes', (_situation, access, most) => {
    const properties = accessToProperties(access, sign);
    expect(contentFromProperties(properties, sign)?.access).toEqual(access);
    expect(bytesOf(properties)).toBeLessThan(most);
    for (const value of Object.values(properties))
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(LARGEST_CHUNK);
  });

  it('a commit that gives nothing and takes nothing changes the heads and the index: few bytes of a large mirror', () => {
    const access = company(500, () => 20);
    const before = accessToProperties(access, sign);
    const moved = {
      ...access,
      seq: 1_000_001,
      heads: { ...access.heads, [access.labels[7]!.id]: 1_000_001 },
    };
    const after = accessToProperties(moved, sign);
    const changed = Object.entries(after).filter(([name, value]) => before[name] !== value);
    expect(changed.length).toBeLessThanOrEqual(3);
  });

  it('what is over it is not mirrored at all: where the book stands is said, and who has what is not', () => {
    const properties = accessToProperties(
      company(500, () => 200),
      sign,
    );
    expect(bytesOf(properties)).toBeLessThan(300);
    expect(contentFromProperties(properties, sign)).toEqual({ epoch: '0123456789abcdef', seq: 1_000_000 });
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

  it('torn or forged, with groups: whom they have is as unknown as all else', () => {
    const access = withGroup(
      company(3, () => 5),
      900,
    );
    const properties = accessToProperties(access, sign);
    const chunks = Object.keys(properties).filter((name) => name !== 'mirror.index');
    expect(chunks.length).toBeGreaterThan(1);
    const fewer = accessToProperties({ ...access, groups: [{ ...access.groups[0]!, members: [] }] }, sign);
    for (const name of chunks) {
      unknown(Object.fromEntries(Object.entries(properties).filter(([other]) => other !== name)));
      if (fewer[name] !== undefined && fewer[name] !== properties[name])
        unknown({ ...properties, [name]: fewer[name] });
    }
  });

  it('forged: a viewer made an editor in place', () => {
    const [name] = CHUNKS.filter((chunk) => PROPERTIES[chunk]!.includes(' v'));
    unknown({ ...PROPERTIES, [name!]: PROPERTIES[name!]!.replace(' v', ' e') });
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
