import { adopt } from '../../../src/core/replication/adopt';
import type { Wanted } from '../../../src/core/replication/plan';
import type { ReplicaContact } from '../../../src/core/replication/replica';
import { contact, personId, wanted } from './sampleReplica';

const record = (row: number, ...addresses: readonly string[]): Wanted =>
  wanted({ email: addresses.map((value) => ({ value })) }, { record: personId(row) });

const mine = (handle: string, ...addresses: readonly string[]): ReplicaContact =>
  contact({ email: addresses.map((value) => ({ value })) }, { handle, labels: [] });

const A = 'suzuki@example.com';
const B = 'sato@example.com';

describe('which contact becomes the replica of which record', () => {
  it.each<[string, readonly Wanted[], readonly ReplicaContact[], Readonly<Record<string, string>>]>([
    ['one address on either side', [record(0, A)], [mine('c1', A)], { [personId(0)]: 'c1' }],
    [
      'the address in another case',
      [record(0, A)],
      [mine('c1', ' SUZUKI@Example.com')],
      { [personId(0)]: 'c1' },
    ],
    ['no address in common', [record(0, A)], [mine('c1', B)], {}],
    ['no address at all', [record(0)], [mine('c1')], {}],
    ['two of the member’s contacts share the address', [record(0, A)], [mine('c1', A), mine('c2', A)], {}],
    ['two records share the address', [record(0, A), record(1, A)], [mine('c1', A)], {}],
    [
      'a shared address beside a unique one',
      [record(0, A, B), record(1, A)],
      [mine('c1', A, B)],
      { [personId(0)]: 'c1' },
    ],
    ['the address twice in one contact', [record(0, A)], [mine('c1', A, A)], { [personId(0)]: 'c1' }],
    ['two addresses that agree', [record(0, A, B)], [mine('c1', B, A)], { [personId(0)]: 'c1' }],
    ['two addresses that point at two contacts', [record(0, A, B)], [mine('c1', A), mine('c2', B)], {}],
    ['two records that point at one contact', [record(0, A), record(1, B)], [mine('c1', A, B)], {}],
    [
      'two clear pairs',
      [record(0, A), record(1, B)],
      [mine('c2', B), mine('c1', A)],
      { [personId(0)]: 'c1', [personId(1)]: 'c2' },
    ],
    [
      'a contested pair beside a clear one',
      [record(0, A), record(1, B), record(2, 'x@example.com')],
      [mine('c1', A, B), mine('c3', 'x@example.com')],
      { [personId(2)]: 'c3' },
    ],
  ])('%s', (_situation, records, contacts, pairs) => {
    const found = Object.fromEntries([...adopt(records, contacts)].map(([id, { handle }]) => [id, handle]));
    expect(found).toEqual(pairs);
  });

  const called = (family: string, phone: string, email?: string) => ({
    name: [{ family, given: '一郎' }],
    phone: [{ value: phone }],
    ...(email === undefined ? {} : { email: [{ value: email }] }),
  });
  const OFFICE = '03-1234-5678';

  it.each<[string, readonly object[], readonly object[], boolean]>([
    ['one number and one name', [called('鈴木', OFFICE)], [called('鈴木', '+81 3 1234 5678')], true],
    ['one number and another name', [called('鈴木', OFFICE)], [called('佐藤', OFFICE)], false],
    ['a number without a name', [{ phone: [{ value: OFFICE }] }], [{ phone: [{ value: OFFICE }] }], false],
    [
      'the number of a company',
      [called('鈴木', OFFICE)],
      [called('鈴木', OFFICE), called('佐藤', OFFICE)],
      false,
    ],
    [
      'a number of one record and an address of another',
      [called('鈴木', OFFICE), called('佐藤', '03-1', B)],
      [called('鈴木', OFFICE, B)],
      false,
    ],
  ])('%s', (_situation, records, contacts, isPair) => {
    const pairs = adopt(
      records.map((fields, row) => wanted(fields, { record: personId(row) })),
      contacts.map((fields, row) => contact(fields, { handle: `c${String(row)}`, labels: [] })),
    );
    expect(pairs.get(personId(0))?.handle).toBe(isPair ? 'c0' : undefined);
  });

  it('a chain of doubts makes no pair at all', () => {
    const pairs = adopt(
      [record(0, A, B), record(1, 'c@example.com')],
      [mine('c1', A), mine('c2', B, 'c@example.com')],
    );
    expect(pairs.size).toBe(0);
  });
});
