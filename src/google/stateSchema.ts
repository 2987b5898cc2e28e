/** What a state file must hold to be used. Its owner could write anything into it, so it stays a claim even then. */
import * as v from 'valibot';
import { MASS_MATTERS } from '../core/book/operation';
import { FIELD_NAMES } from '../core/contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../core/contacts/fieldValue';
import type { ShareItem } from '../core/contacts/sharedPart';
import { isShareItem } from '../core/contacts/sharedPart';
import type { MemberState } from '../core/replication/memberState';
import { ROLES } from '../core/sharing/role';
import { parseJson } from './http';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const isElement = (element: unknown): boolean =>
  typeof element === 'object' &&
  element !== null &&
  Object.values(element).every((attribute) => typeof attribute === 'string');

const isValue = (elements: unknown): boolean => Array.isArray(elements) && elements.every(isElement);

const isFieldName = (name: unknown): name is FieldName => FIELD_NAMES.some((known) => known === name);

/** Most of a state is field values, so they are looked through by hand: a schema takes many times as long. */
const isFields = (candidate: unknown): candidate is Fields =>
  typeof candidate === 'object' &&
  candidate !== null &&
  Object.entries(candidate).every(([name, elements]) => isFieldName(name) && isValue(elements));

const value = v.custom<FieldValue>(isValue);
const fields = v.custom<Fields>(isFields);
const shareItem = v.custom<ShareItem>(isShareItem);

const heldContact = v.object({
  handle: text,
  identity: v.exactOptional(text),
  source: v.picklist(['created', 'adopted', 'contributed']),
  v: count,
  labels: v.array(text),
  hidden: v.exactOptional(v.array(shareItem)),
  shadow: fields,
  hint: v.exactOptional(text),
  echo: v.exactOptional(fields),
  original: v.exactOptional(fields),
  covered: v.exactOptional(v.record(v.custom<FieldName>(isFieldName), v.array(text))),
  absent: v.exactOptional(v.record(v.custom<FieldName>(isFieldName), v.array(text))),
  told: v.exactOptional(fields),
  meantAt: v.exactOptional(count),
  writes: v.exactOptional(
    v.record(v.custom<FieldName>(isFieldName), v.array(v.object({ at: count, value: text }))),
  ),
  resisted: v.exactOptional(v.record(v.custom<FieldName>(isFieldName), count)),
});

/** The operations that a cycle makes; a journal can hold no others. */
const operation = v.variant('type', [
  v.object({ type: v.literal('add'), label: text, fields, nonce: text }),
  v.object({
    type: v.literal('edit'),
    record: text,
    base: count,
    edits: v.record(
      v.custom<FieldName>(isFieldName),
      v.object({ was: value, now: value, proposed: v.exactOptional(v.literal(true)) }),
    ),
    nonce: text,
  }),
  v.object({ type: v.literal('take-out'), record: text, label: text, base: count, nonce: text }),
  v.object({ type: v.literal('place'), record: text, label: text, cap: v.picklist(ROLES), nonce: text }),
  v.object({ type: v.literal('rename-label'), label: text, name: text }),
  v.object({
    type: v.literal('hold'),
    label: text,
    matter: v.picklist(MASS_MATTERS),
    count,
    of: count,
    examples: v.array(text),
    nonce: text,
  }),
]);

const stateSchema = v.object({
  generation: count,
  account: text,
  epoch: text,
  lost: v.exactOptional(count),
  mark: v.exactOptional(text),
  listedAt: v.exactOptional(count),
  cursor: count,
  sight: v.exactOptional(count),
  labels: v.record(
    text,
    v.object({
      handle: text,
      head: count,
      created: v.boolean(),
      shared: v.array(shareItem),
      unseen: v.exactOptional(v.array(shareItem)),
      reopened: v.exactOptional(v.literal(true)),
      pause: v.exactOptional(v.picklist(['standing', 'waking'])),
      name: v.exactOptional(
        v.object({
          book: text,
          here: text,
          due: v.exactOptional(v.literal(true)),
          former: v.exactOptional(v.object({ name: text, at: count })),
          owner: v.exactOptional(text),
        }),
      ),
    }),
  ),
  contacts: v.record(text, heldContact),
  journal: v.array(
    v.object({
      handles: v.array(text),
      identities: v.array(text),
      batch: v.object({
        author: v.object({ id: text, email: text, name: text }),
        channel: v.literal('cycle'),
        key: text,
        nonce: text,
        operations: v.array(operation),
      }),
    }),
  ),
  intent: v.exactOptional(
    v.object({
      at: count,
      creates: v.record(text, heldContact),
      updates: v.record(text, heldContact),
      releases: v.array(text),
      closing: v.array(text),
    }),
  ),
  kept: v.array(v.object({ at: count, record: text, fields })),
  unreturned: v.exactOptional(
    v.array(v.object({ handle: text, identity: v.exactOptional(text), shown: fields, own: fields })),
  ),
  parked: v.exactOptional(
    v.array(
      v.object({
        label: text,
        matter: v.picklist(MASS_MATTERS),
        records: v.array(text),
        waiting: v.exactOptional(text),
        decision: v.exactOptional(v.picklist(['released', 'restored'])),
      }),
    ),
  ),
  takenOut: v.exactOptional(v.array(v.object({ at: count, label: text, count }))),
  shortage: v.exactOptional(
    v.object({
      at: count,
      full: v.record(text, count),
      refused: v.record(text, v.object({ v: count, labels: v.array(text) })),
    }),
  ),
  trashed: v.exactOptional(v.array(v.object({ at: count, count }))),
});

/** Undefined for anything that is no state of ours. */
export const stateFrom = (json: string): MemberState | undefined => {
  const state = v.safeParse(stateSchema, parseJson(json));
  return state.success ? state.output : undefined;
};
