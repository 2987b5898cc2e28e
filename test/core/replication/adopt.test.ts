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

  it('a chain of doubts makes no pair at all', () => {
    const pairs = adopt(
      [record(0, A, B), record(1, 'c@example.com')],
      [mine('c1', A), mine('c2', B, 'c@example.com')],
    );
    expect(pairs.size).toBe(0);
  });
});
