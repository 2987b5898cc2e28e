/** Aiko has shared her label Customers with Ben: the office in which commits are tried. */
import { commitBatch } from '../../../src/app/book/commitBatch';
import type { Batch, Operation } from '../../../src/core/book/operation';
import type { AccessView } from '../../../src/core/sharing/access';
import { roleOn } from '../../../src/core/sharing/access';
import type { Role } from '../../../src/core/sharing/role';
import { recordsOf } from '../../memory/memoryBook';
import type { Office } from '../office';
import { aiko, ben, chie, createOffice } from '../office';

export const account = ({ id }: { readonly id: string }) => ({ type: 'account' as const, id });

/** Aiko shares Customers with Ben. */
export const shared = () => {
  const office = createOffice();
  const label = { handle: 'contactGroups/7', name: 'Customers', shared: [] };
  const first = office.batch(aiko, {
    type: 'share',
    label,
    principal: account(ben),
    role: 'editor',
    nonce: 'n000000000000001',
  });
  commitBatch(office.deps(aiko))(first);
  office.asked.length = 0;
  return { office, label: recordsOf(office.bookData).find(({ kind }) => kind === 'label')!.id };
};

export const addTo = (label: string, given: string): Operation => ({
  type: 'add',
  label,
  fields: { name: [{ given }] },
  nonce: `n${given.padEnd(15, '0')}`,
});

export const persons = (office: Office) => recordsOf(office.bookData).filter(({ kind }) => kind === 'person');

export const count = (office: Office, call: string): number =>
  office.asked.filter((line) => line.startsWith(call)).length;

export const commit = (office: Office, batch: Batch) => commitBatch(office.deps(batch.author))(batch);

/** What Aiko, Ben and Chie may do. */
export const rolesIn = (access: AccessView | undefined, label: string): readonly (Role | undefined)[] =>
  [aiko, ben, chie].map(({ id }) => access && roleOn(access, label, id, 0));
