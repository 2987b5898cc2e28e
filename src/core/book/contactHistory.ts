/**
 * The history of a contact as one member may read it: of each change what he would see of it today. A change of which he sees
 * nothing is not there, and neither is a place in a label that does not reach him.
 */
import type { FieldName, FieldValue } from '../contacts/fieldValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import { sharedPart } from '../contacts/sharedPart';
import { sameValue } from '../contacts/canonicalValue';
import { roleOn } from '../sharing/access';
import { isErased } from './foldLog';
import type { Care } from './caretakers';
import { caretakerIn, CARES } from './caretakers';
import { mayBeNamed } from './caretakersSeen';
import { hintIn } from './hint';
import type { LogEntry } from './logEntry';
import type { Channel } from './operation';
import type { PersonSeen } from './operations/person';
import { isFieldValue } from './personFields';
import type { Reading } from './reading';
import type { AccountId, Json, LabelId, RecordId, Seq } from './record';

export interface ChangedField {
  readonly field: FieldName;
  readonly was: FieldValue;
  readonly now: FieldValue;
}

export interface HistoryEntry {
  readonly seq: Seq;
  readonly at: number;
  readonly by: AccountId;
  /** `suggestion`: accepted, and the suggestion's own record by which its author is found. */
  readonly from: Channel | { readonly suggestion: RecordId };
  readonly what: 'created' | 'edited' | 'deleted' | 'restored' | 'placed' | 'taken-out' | 'erased';
  /** Of a place in a label. */
  readonly label?: LabelId;
  readonly fields: readonly ChangedField[];
  /** Of the hint that is pinned to him, which whoever sees him reads; '' for none. */
  readonly hint?: { readonly was: string; readonly now: string };
  /** Of who looks after him, and who stands in; '' for nobody. */
  readonly caretakers?: readonly ChangedCare[];
}

export interface ChangedCare {
  readonly care: Care;
  readonly was: string;
  readonly now: string;
}

const CHANNELS: readonly Channel[] = ['cycle', 'card', 'install', 'groups'];

const channelOf = ({ key }: LogEntry): Channel => {
  const named = key.split('|')[1];
  return CHANNELS.find((channel) => channel === named) ?? 'cycle';
};

const valueIn = (value: Json): FieldValue => (isFieldValue(value) ? value : []);

const fieldsOf = ({ changes }: LogEntry, { shared }: PersonSeen): readonly ChangedField[] =>
  FIELD_NAMES.flatMap((field): readonly ChangedField[] => {
    const change = changes[field];
    if (change === undefined) return [];
    const [was, now] = [valueIn(change.was), valueIn(change.now)].map((value) =>
      sharedPart(field, value, shared),
    );
    if (was === undefined || now === undefined || sameValue(field, was, now)) return [];
    return [{ field, was, now }];
  });

/** A change between nobody and somebody of whom the reader may not know has no line. */
const caresOf = ({ changes }: LogEntry, seen: PersonSeen, reading: Reading): readonly ChangedCare[] =>
  CARES.flatMap((care): readonly ChangedCare[] => {
    const change = changes[care];
    if (change === undefined) return [];
    const [was = '', now = ''] = [change.was, change.now].map((value) => {
      const named = caretakerIn(value);
      return named !== undefined && mayBeNamed(reading, seen, named.account) ? named.name : '';
    });
    return was === '' && now === '' ? [] : [{ care, was, now }];
  });

const WHAT = { create: 'created', edit: 'edited', delete: 'deleted', restore: 'restored' } as const;

/** The suggestion that the same act has accepted: its closing bears the same key. */
const acceptedWith = (entry: LogEntry, all: readonly LogEntry[]): LogEntry | undefined =>
  all.find(
    ({ kind, key, changes }) =>
      kind === 'suggestion' && key === entry.key && changes['state']?.now === 'accepted',
  );

/** `entries`: those of the contact's history, the wishes for it among them. The newest comes first. */
export const contactHistory = (
  entries: readonly LogEntry[],
  seen: PersonSeen,
  reading: Reading,
): readonly HistoryEntry[] => {
  const reaches = (label: LabelId): boolean =>
    roleOn(reading.access(), label, reading.author, reading.now) !== undefined;
  const told = entries.flatMap((entry): readonly HistoryEntry[] => {
    const { seq, at, by } = entry;
    const wish = acceptedWith(entry, entries);
    const from = wish === undefined ? channelOf(entry) : { suggestion: wish.record };
    if (entry.kind === 'placement') {
      const label = reading.find(entry.record)?.label ?? entry.home;
      if (label === undefined || !reaches(label)) return [];
      return [
        { seq, at, by, from, what: entry.type === 'delete' ? 'taken-out' : 'placed', label, fields: [] },
      ];
    }
    if (entry.kind !== 'person') return [];
    if (isErased(entry)) return [{ seq, at, by, from, what: 'erased', fields: [] }];
    const fields = fieldsOf(entry, seen);
    const pinned = entry.changes['hint'];
    const hint = pinned === undefined ? {} : { hint: { was: hintIn(pinned.was), now: hintIn(pinned.now) } };
    const cares = caresOf(entry, seen, reading);
    const caretakers = cares.length === 0 ? {} : { caretakers: cares };
    const isSeen = fields.length > 0 || pinned !== undefined || cares.length > 0;
    if (entry.type === 'edit' && !isSeen) return [];
    return [{ seq, at, by, from, what: WHAT[entry.type], fields, ...hint, ...caretakers }];
  });
  return told.reverse();
};
