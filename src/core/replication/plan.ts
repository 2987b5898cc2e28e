/** Reconcile: what has to be written so that a replica and the book agree again. Pure; nothing here is sent. */
import type { LabelId, RecordId } from '../book/record';
import { elementKey, sameValue } from '../contacts/canonicalValue';
import { withoutDerived } from '../contacts/derived';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { mergeValue } from '../contacts/mergeValue';
import type { ShareItem } from '../contacts/sharedPart';
import { sharedPart, unsharedPart } from '../contacts/sharedPart';
import { shortForm, wholeAgain } from '../contacts/shortForm';
import type { HeldContact } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy, sharedFields } from './observe';
import { goneBefore, leftOf } from './goneBefore';
import { hintToWrite } from './hintLine';
import { splitOwn, withOwn } from './ownPart';
import type { SeenPart } from './sight';
import { hiddenIn, pinnedIn, sharedOnly } from './sight';
import { isHiddenFromHim, unsharedNow } from './unsharedNow';
import { isResisted, isTooMuch, withoutNotesOf, withWrites } from './resisted';
import type { ContactCreate, ContactUpdate, ReplicaContact } from './replica';

/** Google's own label that every visible contact carries (developers.google.com/people/api/rest/v1/contactGroups). */
export const EVERYBODY = 'contactGroups/myContacts';

/** What one record should be in this replica. */
export interface Wanted extends SeenPart {
  readonly record: RecordId;
  readonly v: number;
  readonly labels: readonly LabelId[];
}

export interface PlannedWrite<Write> {
  readonly wanted: Wanted;
  readonly write: Write;
  /** What the contact will be once the write is done. */
  readonly held: HeldContact;
}

const handlesOf = (labels: readonly LabelId[], active: ActiveLabels): readonly string[] =>
  labels.flatMap((label) => active.get(label)?.held.handle ?? []);

export const planCreate = (wanted: Wanted, active: ActiveLabels, now = 0): PlannedWrite<ContactCreate> => {
  const shadow = sharedOnly(wanted.fields, sharedBy(wanted, active));
  return {
    wanted,
    write: {
      record: wanted.record,
      meantAt: now,
      labels: [EVERYBODY, ...handlesOf(wanted.labels, active)],
      ...pinnedIn(wanted),
      fields: Object.fromEntries(
        FIELD_NAMES.flatMap((name) => {
          const value = shadow[name];
          return value === undefined ? [] : [[name, shortForm(name, value)] as const];
        }),
      ),
    },
    held: {
      handle: '',
      source: 'created',
      v: wanted.v,
      labels: wanted.labels,
      ...hiddenIn(wanted),
      ...pinnedIn(wanted),
      shadow,
      meantAt: now,
    },
  };
};

const labelsAfter = (
  contact: ReplicaContact,
  wanted: Wanted,
  active: ActiveLabels,
): readonly string[] | undefined => {
  const managed = new Set([...active.values()].map(({ held }) => held.handle));
  const target = handlesOf(wanted.labels, active);
  const rest = contact.labels.filter((handle) => !managed.has(handle));
  const after = [...(rest.length === 0 ? [EVERYBODY] : rest), ...target];
  const same =
    after.length === contact.labels.length && after.every((handle) => contact.labels.includes(handle));
  return same ? undefined : after;
};

/** An echo is of one written value only. */
const echoStill = (before: HeldContact, shadow: Fields): { readonly echo?: Fields } => {
  if (before.echo === undefined) return {};
  const echo = Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const echoed = before.echo?.[name];
      const still = sameValue(name, before.shadow[name] ?? [], shadow[name] ?? []);
      return echoed !== undefined && still ? [[name, echoed] as const] : [];
    }),
  );
  return Object.keys(echo).length === 0 ? {} : { echo };
};

const keysOf = (name: FieldName, value: FieldValue): readonly string[] =>
  value.map((element) => elementKey(name, element));

/** Which of the member's own elements the shared ones stand for, now or at any time before. */
const coveredBy = (before: HeldContact, shadow: Fields): Pick<HeldContact, 'covered'> => {
  const { original } = before;
  if (original === undefined) return {};
  const covered = FIELD_NAMES.flatMap((name) => {
    const shown = keysOf(name, [...(shadow[name] ?? []), ...(before.shadow[name] ?? [])]);
    const own = keysOf(name, original[name] ?? []).filter((key) => shown.includes(key));
    const keys = [...new Set([...(before.covered?.[name] ?? []), ...own])];
    return keys.length === 0 ? [] : [[name, keys] as const];
  });
  return covered.length === 0 ? {} : { covered: Object.fromEntries(covered) };
};

/** Of two dozen fields a contact has a few; in the others there is nothing to decide. */
const isNowhere = (name: FieldName, seen: Fields, before: HeldContact, shadow: Fields): boolean =>
  [seen, before.shadow, shadow, before.echo].every((fields) => fields?.[name] === undefined);

/** Undefined where the contact already is what it should be; `held` is then what the state should say. */
export const planUpdate = (
  wanted: Wanted,
  before: HeldContact,
  contact: ReplicaContact,
  active: ActiveLabels,
  now = 0,
): PlannedWrite<ContactUpdate | undefined> => {
  const shared = sharedBy(wanted, active);
  const shadow = sharedOnly(wanted.fields, shared);
  const fields: Partial<Record<FieldName, FieldValue>> = {};
  // An adopted contact gets the label's own spelling, though it may mean what the member had written already.
  const isNew = before.source === 'adopted' && before.labels.length === 0;
  const left: FieldName[] = [];
  const narrowed: FieldName[] = [];
  for (const name of FIELD_NAMES) {
    const isNarrowed = unsharedPart(name, before.shadow[name] ?? [], shared).length > 0;
    if (isNarrowed) narrowed.push(name);
    const isLeft = isResisted(before, name) && !isNarrowed;
    if (isLeft || isNowhere(name, contact.fields, before, shadow)) continue;
    const raw = contact.fields[name] ?? [];
    const seen = wholeAgain(name, raw, before.shadow[name] ?? []).value;
    const echoed = before.echo?.[name];
    const split = splitOwn(name, sharedPart(name, seen, shared), {
      shared,
      shadow: before.shadow[name] ?? [],
      original: before.original === undefined ? undefined : (before.original[name] ?? []),
      covered: goneBefore(before, name),
    });
    const unshared = unsharedNow(name, seen, before, {
      shared,
      isHidden: isHiddenFromHim(name, wanted, active),
    });
    // What Google made of our last write stands for what we wrote.
    const agreed =
      echoed !== undefined &&
      sameValue(name, split.shared, echoed) &&
      sameValue(name, before.shadow[name] ?? [], shadow[name] ?? []);
    if (agreed) continue;
    const target = withOwn(name, shadow[name] ?? [], [...split.own, ...unshared]);
    const written = shortForm(name, target);
    if (!isNarrowed && isTooMuch(before, name, raw, written, now)) {
      if (!sameValue(name, target, withoutDerived(name, seen, target))) left.push(name);
      continue;
    }
    if (isNew && JSON.stringify(written) !== JSON.stringify(raw)) fields[name] = written;
    if (!sameValue(name, target, withoutDerived(name, seen, target))) fields[name] = written;
  }
  const labels = labelsAfter(contact, wanted, active);
  const retag = contact.record !== wanted.record;
  const hint = hintToWrite(wanted.hint, { seen: contact.hint, last: before.hint });
  const { echo: _e, writes: _w, resisted: _r, hidden: _h, hint: _p, ...rest } = asHeld(before);
  const held: HeldContact = {
    ...rest,
    handle: contact.handle,
    v: wanted.v,
    labels: wanted.labels,
    ...hiddenIn(wanted),
    ...pinnedIn(wanted),
    shadow,
    ...echoStill(before, shadow),
    ...coveredBy(before, shadow),
    ...withoutNotesOf(narrowed, withWrites(before, contact.fields, fields, left, now)),
    ...(retag ? { meantAt: now } : {}),
  };
  const needed = Object.keys(fields).length > 0 || labels !== undefined || retag || hint !== undefined;
  return {
    wanted,
    held,
    write: needed
      ? {
          contact,
          fields,
          ...(retag ? { record: wanted.record, meantAt: now } : {}),
          ...(labels === undefined ? {} : { labels }),
          ...(hint === undefined ? {} : { hint }),
        }
      : undefined,
  };
};

/** As a state keeps it: what an intent says besides is nobody's business once it has been done. */
export const asHeld = ({ meantAt: _said, told: _typed, ...held }: HeldContact): HeldContact => held;

/** What Google returned, held against what was sent: where it differs, the difference is not anybody's edit. */
export const withEcho = (
  held: HeldContact,
  returned: ReplicaContact,
  shared: readonly ShareItem[],
): HeldContact => {
  const { echo: _former, ...rest } = asHeld(held);
  const seen = sharedFields(returned, rest, shared);
  const echo: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES)
    if (!sameValue(name, seen[name] ?? [], held.shadow[name] ?? [])) echo[name] = seen[name] ?? [];
  const { handle, identity } = returned;
  return {
    ...rest,
    handle,
    ...(identity === undefined ? {} : { identity }),
    ...(Object.keys(echo).length === 0 ? {} : { echo }),
  };
};

/**
 * Gives a contact of the member's own back to him: what came with the share goes, what he typed meanwhile stays, and an
 * adopted one is what it was before.
 */
export const planRelease = (
  held: HeldContact,
  contact: ReplicaContact,
  shared: readonly ShareItem[],
  leaving: ReadonlySet<string>,
): ContactUpdate => {
  const fields: Partial<Record<FieldName, FieldValue>> = {};
  // Of a contact that he put into the label himself, `original` says only what was his own when a state was lost.
  if (held.original !== undefined && held.source === 'adopted')
    for (const name of FIELD_NAMES) {
      if (!shared.includes(name)) continue;
      const seen = wholeAgain(name, contact.fields[name] ?? [], held.shadow[name] ?? []).value;
      const original = leftOf(held, name);
      const covered = held.covered?.[name] ?? [];
      const { own } = splitOwn(name, original, { shared, shadow: held.shadow[name] ?? [], original });
      const visible = own.filter((element) => !covered.includes(elementKey(name, element)));
      // What Google made of our last write is what we wrote, not what the member typed.
      const made = withOwn(name, held.echo?.[name] ?? held.shadow[name] ?? [], visible);
      const { value } = mergeValue(name, made, seen, original);
      const restored = sameValue(name, seen, made) ? original : value;
      if (JSON.stringify(restored) !== JSON.stringify(seen)) fields[name] = restored;
    }
  const rest = contact.labels.filter((handle) => !leaving.has(handle));
  return { contact, fields, record: null, labels: rest.length === 0 ? [EVERYBODY] : rest };
};
