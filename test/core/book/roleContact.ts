/** What the role table tries on contacts: Kaede, who was given another name, and Sora, who was deleted. */
import type { Operation } from '../../../src/core/book/operation';
import type { Company } from './company';
import { aiko } from './paperBook';

export const changeAndDelete = (company: Company): void => {
  const { add, customers, edit, kaede, record, takeOut } = company;
  const nickname = { was: [], now: [{ value: 'Kae' }] };
  company.tell(aiko, edit(kaede, record(kaede).v, { nickname }));
  const sora = company.apply(aiko, add(customers, { name: [{ given: 'Sora' }] }));
  company.tell(aiko, takeOut(sora, customers, record(sora).v));
};

export const contactOperations: Readonly<Record<string, (company: Company) => Operation>> = {
  edit: ({ edit, kaede, record }) =>
    edit(kaede, record(kaede).v, { phone: { was: [], now: [{ value: '06-1111-2222' }] } }),
  'take out': ({ takeOut, kaede, customers, record }) => takeOut(kaede, customers, record(kaede).v),
  place: ({ place, kaede, suppliers }) => place(kaede, suppliers),
  'hold deletions': ({ customers, kaede, nonce }) => ({
    type: 'hold',
    label: customers,
    matter: 'removals',
    count: 40,
    of: 100,
    examples: [kaede],
    nonce: nonce(),
  }),
  'hold edits': ({ customers, kaede, nonce }) => ({
    type: 'hold',
    label: customers,
    matter: 'changes',
    count: 60,
    of: 100,
    examples: [kaede],
    nonce: nonce(),
  }),
  'use value': ({ kaede, record, nonce }) => ({
    type: 'use-value',
    record: kaede,
    base: record(kaede).v,
    field: 'nickname',
    change: record(kaede).fields['nickname']!.seq,
    side: 'was',
    nonce: nonce(),
  }),
  restore: ({ all, customers }) => {
    const { id, deleted = 0 } = all('person').find((person) => person.deleted !== undefined)!;
    return { type: 'restore', record: id, label: customers, deletion: deleted };
  },
};
