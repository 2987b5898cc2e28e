/** What the app would answer to who has a label and why one sees a contact: everyday answers, and the largest that may come. */
import type { WhyLabel, WhyView } from '../../../../src/app/mail/whySeen';
import type { WayView } from '../../../../src/app/sharing/wayView';
import type { Delivery, HolderView, WhoHasView } from '../../../../src/app/sharing/whoHasAccess';
import type { DryRunState, DryRunView, OutlookView } from '../../../../src/app/dryRun/askDryRun';
import { SHARE_ITEMS } from '../../../../src/core/contacts/sharedPart';
import { LABEL, LONGEST_NAMES, sharePlan } from './sampleViews';

const times = <Value>(count: number, value: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => value(index));

const MAY = Date.UTC(2026, 4, 3, 3, 25);
const byAiko = { byName: 'Aiko Mori', at: MAY };

export const way = (change: Partial<WayView> = {}): WayView => ({
  type: 'account',
  through: [],
  role: 'editor',
  given: byAiko,
  isException: false,
  isPaused: false,
  ...change,
});

const sales = way({ type: 'group', through: ['Sales', '東京営業所'], role: 'viewer' });
const company = way({ type: 'domain', through: ['kaede.example'], role: 'viewer', given: { byName: '' } });

export const holder = (index: number, change: Partial<HolderView> = {}): HolderView => ({
  account: String(2_000 + index),
  name: `Person ${String(index)}`,
  email: `p${String(index)}@kaede.example`,
  role: 'viewer',
  isMe: false,
  ways: [sales],
  delivery: { type: 'there', minutesAgo: 5 },
  ...change,
});

const everyDelivery: readonly Delivery[] = [
  { type: 'own' },
  { type: 'there', minutesAgo: 0 },
  { type: 'waiting' },
  { type: 'never-opened' },
  { type: 'paused' },
  { type: 'none' },
  { type: 'lacks', count: 1_200 },
  { type: 'trouble', trouble: 'drive' },
  { type: 'there', minutesAgo: 4_000 },
];

export const whoHasView = (change: Partial<WhoHasView> = {}): WhoHasView => ({
  key: LABEL,
  name: 'Customers',
  total: 4,
  inMeiboOnly: 1,
  items: [
    holder(0, {
      name: 'Aiko Mori',
      role: 'owner',
      isMe: true,
      ways: [way({ role: 'owner' })],
      delivery: { type: 'own' },
    }),
    holder(1, { name: 'Ben Hill', role: 'editor', ways: [way({ until: MAY + 40 * 86_400_000 }), sales] }),
    holder(2, { name: '小野 大', ways: [company], delivery: { type: 'never-opened' } }),
    holder(3, {
      name: '',
      ways: [{ ...sales, isException: true, isPaused: true }],
      delivery: { type: 'none' },
    }),
  ],
  from: 0,
  invited: [{ email: 'rin@aoi.example', role: 'viewer', state: 'pending' }],
  ...change,
});

export const longestWhoHas: WhoHasView = whoHasView({
  name: LONGEST_NAMES[0] ?? '',
  total: 3_000,
  inMeiboOnly: 1_000,
  items: times(50, (index) =>
    holder(index, {
      name: index < LONGEST_NAMES.length ? (LONGEST_NAMES[index]?.trim() ?? '') : `Person ${String(index)}`,
      ways: index < 3 ? times(9, () => ({ ...sales, through: LONGEST_NAMES.slice(0, 2) })) : [sales, company],
      delivery: everyDelivery[index % everyDelivery.length] ?? { type: 'own' },
    }),
  ),
  from: 50,
  next: 100,
});

const home: WhyLabel = {
  name: 'Customers',
  sharedBy: 'Aiko Mori',
  role: 'editor',
  put: byAiko,
  ways: [way(), sales],
};
const placed: WhyLabel = {
  name: '仕入先',
  sharedBy: '',
  role: 'viewer',
  put: { byName: 'Chie Sato' },
  cap: 'viewer',
  ways: [way({ role: 'owner', given: { byName: 'Ben Hill', at: MAY } })],
};

export const whyView = (change: Partial<WhyView> = {}): WhyView => ({
  record: 'p0.0000000000000000',
  person: '神田 凛',
  role: 'editor',
  labels: [home, placed],
  hidden: [
    { item: 'birthday', label: 'Customers', from: { type: 'role', role: 'editor' } },
    { item: 'note', label: '仕入先', from: { type: 'group', name: 'Sales' } },
    { item: 'relation', label: '', from: { type: 'account' } },
  ],
  ...change,
});

export const longestWhy: WhyView = whyView({
  person: (LONGEST_NAMES[2] ?? '').trim(),
  labels: times(40, (index) => ({
    ...(index % 2 === 0 ? home : placed),
    name: index < LONGEST_NAMES.length ? (LONGEST_NAMES[index]?.trim() ?? '') : `Label ${String(index)}`,
    ways: times(9, () => ({ ...sales, through: index < 2 ? LONGEST_NAMES.slice(0, 2) : ['Sales'] })),
  })),
  hidden: SHARE_ITEMS.map((item, index) => ({
    item,
    label: LONGEST_NAMES[index] ?? 'Customers',
    from: { type: 'domain', name: 'kaede.example' },
  })),
});

const outlooks: readonly OutlookView['outlook'][] = [
  { type: 'known', created: 980, linked: 20, changed: 12, conflicts: 3, full: 0, hidden: [] },
  {
    type: 'known',
    created: 24_000,
    linked: 999,
    changed: 999,
    conflicts: 999,
    full: 1_000,
    hidden: SHARE_ITEMS,
  },
  { type: 'apart' },
  { type: 'unknown' },
  { type: 'few', hidden: ['birthday'] },
];

const outlook = (index: number): OutlookView['outlook'] =>
  outlooks[index % outlooks.length] ?? { type: 'unknown' };

export const dryRunView = (state?: DryRunState): DryRunView => ({
  plan: sharePlan(),
  address: 'ben@kaede.example',
  people: 1,
  hasUnread: false,
  state: state ?? {
    type: 'answered',
    minutesAgo: 3,
    contacts: 1_000,
    members: [{ name: 'Ben Hill', outlook: outlook(0) }],
  },
});

export const longestDryRun: DryRunView = {
  ...dryRunView(),
  hasUnread: true,
  people: 3_000,
  state: {
    type: 'answered',
    minutesAgo: 59,
    contacts: 25_000,
    members: times(10, (index) => ({
      name: index < LONGEST_NAMES.length ? (LONGEST_NAMES[index]?.trim() ?? '') : '',
      outlook: outlook(index),
    })),
  },
};
