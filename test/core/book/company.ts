/** The company that decisions are tried on: everybody is registered, Aiko owns two labels, one holds a person. */
import type { Fields } from '../../../src/core/contacts/fieldValue';
import type { ShareItem } from '../../../src/core/contacts/sharedPart';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import type { Author, Operation } from '../../../src/core/book/operation';
import type { LabelId, RecordId } from '../../../src/core/book/record';
import type { Role } from '../../../src/core/sharing/role';
import type { PaperBook } from './paperBook';
import { aiko, ben, chie, createPaperBook, dai } from './paperBook';

type Given = Exclude<Role, 'owner'>;

export interface Company extends PaperBook {
  /** Aiko's label, shared with nobody. */
  readonly customers: LabelId;
  /** Another label of hers, shared with nobody. */
  readonly suppliers: LabelId;
  /** Kaede Kimura, at home in customers. */
  readonly kaede: RecordId;
  readonly give: (person: Author, role: Given, label?: LabelId) => void;
  readonly edit: (
    record: RecordId,
    base: number,
    edits: Extract<Operation, { type: 'edit' }>['edits'],
  ) => Operation;
  readonly takeOut: (record: RecordId, label: LabelId, base: number) => Operation;
  readonly place: (record: RecordId, label: LabelId, cap?: Role) => Operation;
  readonly add: (label: LabelId, fields: Fields) => Operation;
}

export const KAEDE: Fields = {
  name: [{ family: 'Kimura', given: 'Kaede' }],
  phone: [{ value: '03-1234-5678', type: 'work' }],
};

export const accountOf = ({ id }: Author): { readonly type: 'account'; readonly id: string } => ({
  type: 'account',
  id,
});

/** Makes a label as every label is made: by sharing it once, here with Dai, who then gives it up. */
export const makeLabel = (
  book: PaperBook,
  owner: Author,
  name: string,
  shared: readonly ShareItem[] = DEFAULT_SHARED,
): LabelId => {
  const handle = `contactGroups/${name.toLowerCase()}`;
  const other = owner === dai ? chie : dai;
  book.apply(owner, {
    type: 'share',
    label: { handle, name, shared },
    principal: accountOf(other),
    role: 'viewer',
    nonce: book.nonce(),
  });
  const label = book.all('label').find(({ fields }) => fields['originHandle']?.value === handle)!.id;
  book.apply(owner, { type: 'stop-sharing', label, principal: accountOf(other) });
  return label;
};

export const createCompany = (): Company => {
  const book = createPaperBook();
  const { nonce } = book;
  for (const account of [ben, chie, dai]) book.apply(aiko, { type: 'register', account, nonce: nonce() });
  const customers = makeLabel(book, aiko, 'Customers');
  const suppliers = makeLabel(book, aiko, 'Suppliers');
  const add = (label: LabelId, fields: Fields): Operation => ({ type: 'add', label, fields, nonce: nonce() });
  return {
    ...book,
    customers,
    suppliers,
    kaede: book.apply(aiko, add(customers, KAEDE)),
    give: (person, role, label = customers) => {
      book.apply(aiko, {
        type: 'share',
        label: { id: label },
        principal: accountOf(person),
        role,
        nonce: nonce(),
      });
    },
    edit: (record, base, edits) => ({ type: 'edit', record, base, edits, nonce: nonce() }),
    takeOut: (record, label, base) => ({ type: 'take-out', record, label, base, nonce: nonce() }),
    place: (record, label, cap = 'viewer') => ({ type: 'place', record, label, cap, nonce: nonce() }),
    add,
  };
};
