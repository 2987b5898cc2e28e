/** What the app would answer about one contact: everyday answers, and the largest that may come. */
import type { Removed, RemovalPlan } from '../../../../src/app/contacts/removeContact';
import type { DeletedContacts } from '../../../../src/app/contacts/viewDeleted';
import type { ChangeView, HistoryView } from '../../../../src/app/contacts/viewHistory';
import type { LabelContacts } from '../../../../src/app/contacts/viewLabelContacts';
import type { PersonView } from '../../../../src/app/mail/personView';
import { FIELD_NAMES } from '../../../../src/core/contacts/fieldTable';
import type { Fields } from '../../../../src/core/contacts/fieldValue';
import { SHARE_ITEMS } from '../../../../src/core/contacts/sharedPart';
import { LABEL, LONGEST_NAMES, longestPerson, rin } from './sampleViews';

const times = <Value>(count: number, value: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => value(index));

const AT = Date.UTC(2026, 3, 6, 0, 12);
const [first = '', second = ''] = LONGEST_NAMES;

/** Everything that a contact may have, in a member's sight who may delete it. */
export const whole: PersonView = {
  ...rin,
  mayEdit: true,
  removal: 'delete',
  visible: SHARE_ITEMS,
  changed: { byName: 'Ben Hill', at: AT },
  fields: {
    ...rin.fields,
    nickname: [{ value: 'りんさん' }],
    address: [
      {
        postalCode: '605-0099',
        region: '京都府',
        city: '京都市東山区',
        street: '架空町 12-3',
        extended: '葵ビル 2F',
        type: 'work',
      },
    ],
    birthday: [{ date: '1984-04-02' }],
    url: [{ value: 'https://aoi.example/rin', type: 'work' }],
    note: [{ value: '月曜は定休日。\n請求書は月末締めです。' }],
  },
};

/** 佐藤 誠 three times: at two companies, and twice at one. */
export const namesakes: readonly PersonView[] = [
  { name: '葵商店', department: '本店', title: '店長' },
  { name: '株式会社茜雲商事', department: '製造部', title: '部長' },
  { name: '株式会社茜雲商事', department: '営業部', title: '部長' },
].map((organization, index) => ({
  ...rin,
  record: `p${String(index)}`,
  fields: { name: [{ family: '佐藤', given: '誠' }], organization: [organization] },
}));

export const removalPlan = (change: Partial<RemovalPlan> = {}): RemovalPlan => ({
  record: 'p0.0000000000000000',
  base: 5,
  person: '神田 凛',
  home: LABEL,
  people: 12,
  labels: [
    { id: LABEL, name: 'Customers', people: 9 },
    { id: 'l1', name: '仕入先', people: 4 },
  ],
  takeOuts: [{ id: 'l1', name: '仕入先', people: 3 }],
  ...change,
});

export const longestRemoval: RemovalPlan = removalPlan({
  person: first,
  people: 20_000,
  labels: times(60, (index) => ({
    id: `l${String(index)}`,
    name: `${first} ${String(index)}`,
    people: 3_000,
  })),
  takeOuts: times(60, (index) => ({
    id: `l${String(index)}`,
    name: `${second} ${String(index)}`,
    people: 0,
  })),
});

export const removed: Removed = {
  record: 'p0.0000000000000000',
  label: LABEL,
  how: 'deleted',
  deletion: 42,
};

export const deletedContacts = (change: Partial<DeletedContacts> = {}): DeletedContacts => ({
  label: LABEL,
  name: 'Customers',
  items: namesakes.map(({ record, fields }, index) => ({
    record,
    label: LABEL,
    deletion: 40 - index,
    how: index === 1 ? 'taken-out' : 'deleted',
    fields,
    byName: index === 2 ? '' : 'Ben Hill',
    at: AT,
  })),
  ...change,
});

export const longestDeleted: DeletedContacts = deletedContacts({
  name: first,
  items: times(20, (index) => ({
    record: `p${String(index)}`,
    label: LABEL,
    deletion: 40 - index,
    how: 'deleted',
    fields: index < 3 ? longestPerson.fields : {},
    byName: index < 3 ? second : 'Ben Hill',
    at: AT,
  })),
  before: 20,
});

const change = (index: number, given: Partial<ChangeView> = {}): ChangeView => ({
  seq: 30 - index,
  at: AT - index * 3_600_000,
  byName: 'Aiko Mori',
  from: 'contacts',
  what: 'edited',
  fields: [
    {
      field: 'phone',
      was: [{ value: '03-0000-0100', type: 'work' }],
      now: [{ value: '03-0000-0123', type: 'work' }],
    },
  ],
  ...given,
});

const title = (was: string, now: string): ChangeView['fields'] => [
  { field: 'organization', was: [{ name: '葵商店', title: was }], now: [{ name: '葵商店', title: now }] },
];

export const historyView = (given: Partial<HistoryView> = {}): HistoryView => ({
  record: 'p0.0000000000000000',
  base: 30,
  person: '神田 凛',
  mayEdit: true,
  current: { ...rin.fields, phone: [{ value: '03-0000-0123', type: 'work' }] },
  changes: [
    change(0),
    change(1, { from: 'card', byName: 'Ben Hill', fields: title('主任', '店長') }),
    change(2, { from: 'suggestion', suggestedBy: 'Chie Sato', fields: title('', '主任') }),
    change(3, { what: 'taken-out', label: '仕入先', fields: [] }),
    change(4, { what: 'placed', label: '仕入先', fields: [] }),
    change(5, { what: 'restored', byName: '', fields: [] }),
    change(6, { what: 'deleted', from: 'card', fields: [] }),
    change(7, {
      what: 'created',
      from: 'install',
      fields: [{ field: 'phone', was: [], now: [{ value: '1' }] }],
    }),
  ],
  isCut: false,
  ...given,
});

const everyField = (fields: Fields): ChangeView['fields'] =>
  FIELD_NAMES.map((field) => ({
    field,
    was: fields[field] ?? [],
    now: [...(fields[field] ?? []).slice(1), { value: second, date: '1984-04-02' }],
  }));

export const longestChange: HistoryView = historyView({
  person: first,
  current: {},
  changes: [change(0, { byName: second, fields: everyField(longestPerson.fields) })],
});

export const longestHistory: HistoryView = historyView({
  person: first,
  changes: times(25, (index) =>
    change(index, index < 3 ? { byName: second, fields: everyField(longestPerson.fields) } : {}),
  ),
  before: 5,
});

export const labelContacts = (given: Partial<LabelContacts> = {}): LabelContacts => ({
  label: LABEL,
  name: 'Customers',
  total: 4,
  persons: [rin, ...namesakes],
  from: 0,
  mayRestore: true,
  ...given,
});

export const longestContacts: LabelContacts = labelContacts({
  name: first,
  total: 20_000,
  persons: times(50, (index) => (index < 3 ? longestPerson : rin)),
  from: 50,
  next: 100,
});
