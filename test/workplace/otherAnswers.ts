/** The other answer to each question of `verifyPlatform`, and how the emulated Google is brought to give it. */
import type { SwitchName } from '../../workbench/control/switches';

const normalised = (field: string): readonly [SwitchName, object] => [
  'contacts-normalised',
  { fields: [field] },
];

/** Per question the switch, and the answer that the report then has. */
export const otherAnswers: readonly (readonly [
  id: string,
  flip: readonly [SwitchName, object],
  answer: string,
])[] = [
  ['named-range-name-twice', ['named-range-names-repeat', {}], 'accepted'],
  ['named-range-id-twice', ['named-range-ids-repeat', {}], 'accepted'],
  ['frequent-trigger', ['frequent-triggers', {}], 'accepted'],
  ['second-trigger', ['several-triggers', {}], 'accepted'],
  ['directory-id', ['directory-ids-differ', {}], 'not the same'],
  ['hidden-folder', ['hidden-folder-per-client', {}], 'not the same'],
  ['empty-read-mask', ['empty-mask-names', {}], 'yes'],
  ['new-label-at-once', ['label-lag', { seconds: 2 }], 'refused'],
  ['stale-etag-in-batch', ['stale-etag-skipped', {}], 'that contact alone is skipped'],
  ['stored-phone', normalised('phone'), 'changed'],
  ['stored-email', normalised('email'), 'changed'],
  ['stored-type', normalised('type'), 'changed'],
  ['stored-url', normalised('url'), 'changed'],
  ['stored-name', normalised('name'), 'changed'],
  ['stored-whitespace', normalised('whitespace'), 'changed'],
  ['stored-birthday', normalised('birthday'), 'changed'],
  ['client-data-length', ['client-data-long', {}], '100,000 or more'],
  ['client-data-entries', ['client-data-few', {}], 'refused'],
  ['sync-token-of-another-client', ['sync-tokens-per-client', {}], 'refused'],
  ['listing-lag', ['listing-lag', { minutes: 0.2 }], 'within 20 seconds'],
  ['emails-in-listing', ['listing-whole', {}], '101 or more'],
  ['label-in-listing', ['label-changes-unlisted', {}], 'no'],
  ['critical-reads', ['quota', {}], '120 or more'],
];
