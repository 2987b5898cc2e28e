/** What the role table tries on a contact's past: Kaede was given another name, and Sora was deleted. */
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

export const historyOperations: Readonly<Record<string, (company: Company) => Operation>> = {
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
