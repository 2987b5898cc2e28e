/** Labels and people as the app would show them, for tests of cards. */
import type { SharePlan } from '../../src/app/sharing/prepareShare';
import type { LabelLine, LabelView, SharedWith } from '../../src/app/sharing/viewLabels';
import { DEFAULT_SHARED } from '../../src/core/contacts/sharedPart';

export const LABEL = 'l0.0000000000000000';

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
  name: 'Dai Ono',
  email: 'dai@kaede.example',
  role: 'viewer',
  opened: false,
  isMe: false,
};

export const people = (count: number): readonly SharedWith[] =>
  Array.from({ length: count }, (_, index) =>
    index === 0
      ? aiko
      : { ...ben, principal: `account:${String(2_000 + index)}`, name: `Person ${String(index)}` },
  );

/** As its owner sees it. */
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

export const labelLines = (count: number): readonly LabelLine[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `contactGroups/${String(index)}`,
    name: `Label ${String(index)}`,
    copy: { type: 'there', contacts: index },
  }));

export const sharePlan = (change: Partial<SharePlan> = {}): SharePlan => ({
  key: 'contactGroups/7',
  label: 'Customers',
  person: { id: '1002', email: 'ben@kaede.example', name: 'Ben Hill' },
  principal: 'account:1002',
  role: 'editor',
  contacts: 1_000,
  shared: DEFAULT_SHARED,
  opened: true,
  first: true,
  ...change,
});
