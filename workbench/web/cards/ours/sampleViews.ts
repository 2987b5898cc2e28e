/** What the app would show on our cards, for the gallery and for tests: everyday labels and people, and the largest that may come. */
import type { PersonView } from '../../../../src/app/mail/personView';
import type { FieldsPlan, FieldsView } from '../../../../src/app/sharing/chooseFields';
import type { SharePlan } from '../../../../src/app/sharing/prepareShare';
import type { LabelLine, LabelView, SharedWith } from '../../../../src/app/sharing/viewLabels';
import type { WaitingView } from '../../../../src/app/suggestions/waitingView';
import type { SuggestionView } from '../../../../src/app/suggestions/suggestionView';
import { DEFAULT_SHARED, SHARE_ITEMS } from '../../../../src/core/contacts/sharedPart';
import type { HidingRule } from '../../../../src/core/sharing/hiding';
import type { Role } from '../../../../src/core/sharing/role';

const times = <Value>(count: number, value: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => value(index));

/** Three hundred characters, without a space in some, from right to left in others, and with what is no letter. */
export const LONGEST_NAMES: readonly string[] = [
  '株式会社楓町国際交易総合研究所東日本統括本部'.repeat(14).slice(0, 300),
  'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300),
  'شركة القيقب للتجارة الدولية والاستشارات '.repeat(8).slice(0, 300),
  '👩‍👩‍👧 Kaede & Söhne <b>🍁</b> '.repeat(11).slice(0, 300),
];

/** A long list begins with them; further down a name has what fits two lines, so that the page can be scrolled. */
const longest = (index: number): string => {
  const name = LONGEST_NAMES[index % LONGEST_NAMES.length] ?? '';
  return index < LONGEST_NAMES.length ? name : name.slice(0, 36);
};

/** Has the form of a real one, since handlers read it. */
export const LABEL = 'l0.0000000000000000';

const ROLES: readonly Role[] = ['viewer', 'editor', 'curator', 'manager'];

export const aiko: SharedWith = {
  principal: 'account:1001',
  name: 'Aiko Mori',
  email: 'aiko@kaede.example',
  role: 'owner',
  opened: true,
  isMe: true,
};
export const ben: SharedWith = {
  principal: 'account:1002',
  name: 'Ben Hill',
  email: 'ben@kaede.example',
  role: 'editor',
  opened: true,
  isMe: false,
};
export const dai: SharedWith = {
  principal: 'account:1004',
  name: '小野 大',
  email: 'dai@kaede.example',
  role: 'viewer',
  opened: false,
  isMe: false,
};

export const longestMember: SharedWith = {
  ...ben,
  name: longest(2),
  email: `${'a'.repeat(64)}@kaede.example`,
};

export const labelLines: readonly LabelLine[] = [
  { key: LABEL, name: 'Customers', role: 'owner', copy: { type: 'there', contacts: 1_000, minutesAgo: 12 } },
  {
    key: 'l1',
    name: '仕入先',
    role: 'editor',
    owner: 'Chie Sato',
    copy: { type: 'copying', done: 400, of: 1_200, minutes: 40 },
  },
  { key: 'l2', name: 'Press', role: 'viewer', owner: 'Emi Abe', copy: { type: 'waiting', first: true } },
  { key: 'contactGroups/3', name: 'Golf', copy: { type: 'there', contacts: 8 } },
];

export const longestLabels: readonly LabelLine[] = times(120, (index) => ({
  key: `l${String(index)}`,
  name: longest(index),
  role: ROLES[index % ROLES.length] ?? 'viewer',
  owner: longest(index + 1),
  copy: { type: 'there', contacts: 20_000, minutesAgo: 59 },
}));

export const labelView = (change: Partial<LabelView> = {}): LabelView => ({
  key: LABEL,
  name: 'Customers',
  role: 'owner',
  copy: { type: 'there', contacts: 1_000, minutesAgo: 12 },
  sharedWith: [aiko, ben, dai],
  all: [],
  first: true,
  mayShare: true,
  mayLeave: false,
  ...change,
});

export const longestLabel: LabelView = labelView({
  name: longest(0),
  role: 'manager',
  owner: longest(2),
  mayLeave: true,
  copy: { type: 'there', contacts: 20_000, minutesAgo: 59 },
  sharedWith: times(120, (index) => ({
    ...ben,
    principal: `account:${String(index)}`,
    name: longest(index),
    opened: index % 2 === 0,
  })),
});

export const sharePlan = (change: Partial<SharePlan> = {}): SharePlan => ({
  key: LABEL,
  label: 'Customers',
  person: { id: '1002', email: 'ben@kaede.example', name: 'Ben Hill' },
  principal: 'account:1002',
  role: 'editor',
  contacts: 1_000,
  shared: DEFAULT_SHARED,
  chooses: false,
  opened: true,
  first: true,
  ...change,
});

export const longestPlan: SharePlan = sharePlan({
  label: longest(1),
  person: { id: '1002', email: longestMember.email, name: longest(2) },
  formerRole: 'viewer',
  contacts: 20_000,
  shared: SHARE_ITEMS,
  opened: false,
});

export const fieldsView: FieldsView = {
  key: LABEL,
  name: 'Customers',
  shared: DEFAULT_SHARED,
  rules: [
    { item: 'phone', from: { type: 'role', role: 'viewer' } },
    { item: 'phone', from: { type: 'account', id: '1002' } },
  ],
  others: [
    { text: 'account:1002', name: 'Ben Hill' },
    { text: 'account:1003', name: '千里 加藤' },
  ],
};

export const longestFields: FieldsView = {
  key: LABEL,
  name: longest(1),
  shared: SHARE_ITEMS,
  rules: SHARE_ITEMS.slice(1).flatMap((item, index): readonly HidingRule[] => [
    { item, from: { type: 'role', role: 'curator' } },
    { item, from: { type: 'account', id: String(2000 + index) } },
  ]),
  others: times(30, (index) => ({ text: `account:${String(2000 + index)}`, name: longest(index).trim() })),
};

export const fieldsPlan: FieldsPlan = {
  key: LABEL,
  name: 'Customers',
  changes: [
    { item: 'birthday', effect: 'shared', people: 7 },
    { item: 'url', effect: 'unshared', people: 1 },
  ],
  request: { label: LABEL, share: ['birthday'], unshare: ['url'], hide: [], show: [] },
};

export const longestFieldsPlan: FieldsPlan = {
  ...fieldsPlan,
  name: longest(2),
  changes: SHARE_ITEMS.slice(1).map((item, index) => ({
    item,
    effect: (['shared', 'unshared', 'hidden', 'shown'] as const)[index % 4] ?? 'shared',
    people: 3_000,
  })),
};

export const rin: PersonView = {
  record: 'p0',
  v: 5,
  mayEdit: false,
  fields: {
    name: [{ family: '神田', given: '凛', familyReading: 'かんだ', givenReading: 'りん' }],
    email: [{ value: 'rin@aoi.example', type: 'work' }],
    phone: [
      { value: '03-0000-0123', type: 'work' },
      { value: '090-0000-0123', type: 'mobile' },
    ],
    organization: [{ name: '葵商店', title: '店長', department: '本店' }],
  },
  visible: DEFAULT_SHARED,
  labels: [{ id: LABEL, name: 'Customers', role: 'editor', sharedBy: 'Aiko Mori' }],
};

export const nobody: PersonView = {
  record: 'p1',
  v: 5,
  mayEdit: false,
  fields: {},
  visible: DEFAULT_SHARED,
  labels: [{ id: LABEL, name: 'Customers', role: 'viewer', sharedBy: '' }],
};

export const longestPerson: PersonView = {
  record: 'p2',
  v: 5,
  mayEdit: true,
  fields: {
    name: [{ unstructured: longest(0), family: longest(0) }],
    phone: times(100, (index) => ({ value: `+81-3-0000-${String(index).padStart(4, '0')}`, type: 'work' })),
    email: times(100, (index) => ({
      value: `${'long.'.repeat(20)}${String(index)}@aoi.example`,
      type: longest(1),
    })),
    organization: times(30, (index) => ({ name: longest(index), title: longest(index + 1) })),
  },
  visible: SHARE_ITEMS,
  labels: times(60, (index) => ({
    id: `l${String(index)}`,
    name: longest(index),
    role: 'curator' as const,
    sharedBy: longest(index + 1),
  })),
};

export const wish = (index: number, change: Partial<SuggestionView> = {}): SuggestionView => ({
  id: `s${String(index)}`,
  record: 'p0',
  base: 7,
  personBase: 5,
  matter: 'organization',
  person: '神田 凛',
  label: 'Customers',
  now: '葵商店, 店長',
  proposed: '葵商店, 執行役員',
  adds: [],
  byName: 'Chie Sato',
  word: '',
  at: Date.UTC(2026, 3, 6, 3, 25),
  acceptable: true,
  ...change,
});

export const longestWishes: readonly SuggestionView[] = times(50, (index) =>
  wish(index, {
    person: longest(index),
    label: longest(index + 1),
    byName: longest(index + 2),
    now: longest(index).repeat(3),
    proposed: longest(index + 3).repeat(3),
  }),
);

/** What waits for a decision: a quarter of a label. */
export const waiting = (change: Partial<WaitingView> = {}): WaitingView => ({
  id: 's9',
  base: 12,
  key: LABEL,
  label: 'Customers',
  owner: 'Aiko Mori',
  matter: 'removals',
  count: 250,
  of: 1000,
  names: '神田 凛, 江藤 海, 葵商店',
  byName: 'Ben Carter',
  isMine: false,
  mayDecide: true,
  minutesAgo: 40,
  ...change,
});
