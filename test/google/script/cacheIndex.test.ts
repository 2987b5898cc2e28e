/** The index of addresses: what it does not know it says, and what it says is right, whatever the cache forgets or gets late. */
import type { BookRecord } from '../../../src/core/book/record';
import { digestKeyFrom, keyedDigest } from '../../../src/core/contacts/keyedDigest';
import { createCacheIndex } from '../../../src/google/script/cacheIndex';

const person = (row: number, ...emails: readonly string[]): BookRecord => ({
  id: `p${String(row)}.0000000000000000`,
  kind: 'person',
  label: 'l0.0000000000000000',
  v: row + 1,
  fields: { email: { value: emails.map((value) => ({ value })), seq: row + 1, by: '1001' } },
});

const at = (seq: number, epoch = 'e1') => ({ epoch, seq });

/** `late`: writes are kept back until they are let go. */
const openCache = () => {
  const entries = new Map<string, string>();
  const keptBack: (() => void)[] = [];
  let isLate = false;
  const write = (values: Readonly<Record<string, string>>): void => {
    const act = (): void => {
      for (const [key, value] of Object.entries(values)) entries.set(key, value);
    };
    if (isLate) keptBack.push(act);
    else act();
  };
  let makings = 0;
  const index = createCacheIndex({
    cache: {
      get: (key: string) => entries.get(key) ?? null,
      getAll: (keys: string[]) =>
        Object.fromEntries(keys.flatMap((key) => (entries.has(key) ? [[key, entries.get(key) ?? '']] : []))),
      put: (key: string, value: string) => {
        write({ [key]: value });
      },
      putAll: (values: Record<string, string>) => {
        write(values);
      },
    },
    sign: (text) => `a secret of the script for ${text}`,
    nonces: { draw: () => `making${String((makings += 1))}` },
  });
  return {
    entries,
    index,
    late: (act: () => void): void => {
      isLate = true;
      act();
      isLate = false;
    },
    letGo: (): void => {
      for (const act of keptBack.splice(0)) act();
    },
  };
};

const RIN = person(0, 'Rin@Aoi.example', 'kanda@aoi.example');
const MIO = person(1, 'mio@tsukimi.example');

it('the digest is HalfSipHash: the first of its authors’ test vectors', () => {
  expect(keyedDigest([0x03020100, 0x07060504], '')).toBe('591f8d21c83cb8b9');
});

it('digests of other texts and with other keys differ', () => {
  const key = digestKeyFrom('a secret of the script');
  const texts = ['', 'a', 'aa', 'ab', 'ba', 'a\u0000', 'rin@aoi.example', 'rin@aoi.exampl'];
  expect(new Set(texts.map((text) => keyedDigest(key, text))).size).toBe(texts.length);
  expect(keyedDigest(digestKeyFrom('another secret of it'), 'a')).not.toBe(keyedDigest(key, 'a'));
});

it('an index that was never made knows nothing', () => {
  expect(openCache().index.find(at(5), ['rin@aoi.example'])).toBeUndefined();
});

it('at its moment it names the records of an address, however that is written, and knows who is in none', () => {
  const { index } = openCache();
  index.fill(at(5), [RIN, MIO]);
  expect(index.find(at(5), ['rin@AOI.example'])).toEqual([RIN.id]);
  expect(index.find(at(5), ['zoe@x.example'])).toEqual([]);
  expect(index.find(at(5), ['mio@tsukimi.example', 'kanda@aoi.example', 'zoe@x.example'])).toEqual([
    MIO.id,
    RIN.id,
  ]);
});

it.each([
  ['later', at(6)],
  ['earlier', at(4)],
  ['of another book', at(5, 'e2')],
])('at a moment that is %s it knows nothing', (_which, moment) => {
  const { index } = openCache();
  index.fill(at(5), [RIN]);
  expect(index.find(moment, ['rin@aoi.example'])).toBeUndefined();
});

it('a commit that follows takes it along; one that follows another moment does not', () => {
  const { index } = openCache();
  index.fill(at(5), [RIN]);
  index.follow(at(5), at(7), [MIO]);
  expect(index.find(at(7), ['mio@tsukimi.example'])).toEqual([MIO.id]);
  expect(index.find(at(7), ['rin@aoi.example'])).toEqual([RIN.id]);
  index.follow(at(5), at(8), [person(2, 'zoe@x.example')]);
  expect(index.find(at(8), ['zoe@x.example'])).toBeUndefined();
});

it('a shard that the cache has lost is unknown, also after a commit that touches it, and the others are not', () => {
  const { index, entries } = openCache();
  const many = Array.from({ length: 200 }, (_, row) => person(row, `a${String(row)}@x.example`));
  index.fill(at(5), many);
  const shard = [...entries.keys()].find((key) => key.includes('.')) ?? '';
  const lost = many.filter((one) => entries.get(shard)?.includes(one.id));
  entries.delete(shard);
  const unknown = (moment: { readonly epoch: string; readonly seq: number }) =>
    many.filter((_one, row) => index.find(moment, [`a${String(row)}@x.example`]) === undefined);
  expect(lost.length).toBeGreaterThan(0);
  expect(unknown(at(5))).toEqual(lost);
  index.follow(at(5), at(6), lost);
  expect(unknown(at(6))).toEqual(lost);
});

it('what somebody made of an earlier moment and wrote late is not taken for the later one', () => {
  const { index, late, letGo } = openCache();
  late(() => {
    index.fill(at(5), [RIN]);
  });
  index.fill(at(6), [RIN, MIO]);
  letGo();
  expect(index.find(at(6), ['mio@tsukimi.example'])).toBeUndefined();
  expect(index.find(at(5), ['rin@aoi.example'])).toEqual([RIN.id]);
});

it('shards of an earlier moment that arrive without their head belong to no making', () => {
  const { index, entries, late, letGo } = openCache();
  late(() => {
    index.fill(at(5), [RIN]);
  });
  index.fill(at(6), [RIN, MIO]);
  const head = entries.get('addresses') ?? '';
  letGo();
  entries.set('addresses', head);
  expect(index.find(at(6), ['mio@tsukimi.example'])).toBeUndefined();
});

it('holds ids and digests, and no address', () => {
  const { index, entries } = openCache();
  index.fill(at(5), [RIN, MIO]);
  index.follow(at(5), at(6), [person(2, 'zoe@x.example')]);
  const text = JSON.stringify([...entries]);
  for (const part of ['aoi', 'tsukimi', 'zoe', 'example', '@']) expect(text).not.toContain(part);
  expect(text).toContain(RIN.id);
});

it('whoever was deleted is not filed, and a shard that nobody wrote like that is unknown', () => {
  const { index, entries } = openCache();
  index.fill(at(5), [{ ...RIN, deleted: 4 }]);
  expect(index.find(at(5), ['rin@aoi.example'])).toEqual([]);
  for (const key of [...entries.keys()].filter((name) => name.includes('.')))
    entries.set(key, 'making1\nnonsense p0');
  expect(index.find(at(5), ['rin@aoi.example'])).toBeUndefined();
});
