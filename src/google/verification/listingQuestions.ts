/** What Google's listing of changes shows, and how soon. */
import * as v from 'valibot';
import type { Asked, PlatformQuestion } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { bodyOf, isTaken, TRIAL_DOMAIN, type Send } from './trial';
import type { Listed, TrialContacts } from './trialContacts';
import type { TrialLabels } from './trialLabels';
import type { Person } from './trialPerson';
import { updateOccupation } from './writeQuestions';

export interface ListingProbe {
  readonly send: Send;
  readonly contacts: TrialContacts;
  readonly labels: TrialLabels;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
}

const WHAT = 'contacts';
const STEP = 5_000;

/** Google speaks of "several minutes" (developers.google.com/people/api/rest/v1/people.connections/list); a run has few. */
const WATCH = 60_000;

interface Watched extends Listed {
  readonly looks: number;
}

/** Looks until all have shown, or for a minute: the last look, whatever it saw. */
const watch = (
  { contacts, now, sleep }: ListingProbe,
  mark: string,
  people: readonly Person[],
): Result<Watched, Problem> => {
  const until = now() + WATCH;
  for (let looks = 1; ; looks += 1) {
    const listed = contacts.changes(mark);
    if (!listed.ok) return listed;
    const hasAll = people.every(({ resourceName }) => listed.value.people.has(resourceName));
    if (hasAll || now() + STEP > until) return succeed({ ...listed.value, looks });
    sleep(STEP);
  }
};

const askLag = (probe: ListingProbe): Asked => {
  const mark = probe.contacts.firstMark();
  if (!mark.ok) return mark;
  const person = probe.contacts.create({});
  if (!person.ok) return person;
  const begun = probe.now();
  const seen = watch(probe, mark.value, [person.value]);
  if (!seen.ok) return seen;
  if (!seen.value.people.has(person.value.resourceName))
    return succeed({ word: 'after-seconds', figure: WATCH / 1_000 });
  const seconds = Math.ceil((probe.now() - begun) / 10_000) * 10;
  return succeed(seen.value.looks === 1 ? { word: 'at-once' } : { word: 'within-seconds', figure: seconds });
};

const ADDRESSES = 101;

const askAddresses = (probe: ListingProbe): Asked => {
  const mark = probe.contacts.firstMark();
  if (!mark.ok) return mark;
  const emailAddresses = Array.from({ length: ADDRESSES }, (_, index) => ({
    value: `trial${String(index)}${TRIAL_DOMAIN}`,
  }));
  const person = probe.contacts.create({ emailAddresses });
  if (!person.ok) return person;
  const seen = watch(probe, mark.value, [person.value]);
  if (!seen.ok) return seen;
  const count = seen.value.people.get(person.value.resourceName)?.emailAddresses.length;
  if (count === undefined) return fail('not-found');
  return succeed({ word: count < ADDRESSES ? 'exactly' : 'at-least', figure: count });
};

/** A new label takes no members for a moment, by reports of developers. */
const addMember = (
  { labels, sleep }: ListingProbe,
  label: string,
  person: Person,
): Result<boolean, Problem> => {
  const add = () => isTaken(labels.addMember(label, person.resourceName), 'labels');
  const first = add();
  if (!first.ok || first.value) return first;
  sleep(STEP);
  return add();
};

/** Beside the contact whose label changes another one is edited: once that shows, the other has had its time. */
const askLabel = (probe: ListingProbe): Asked => {
  const { contacts, labels, send } = probe;
  const mark = contacts.firstMark();
  if (!mark.ok) return mark;
  const label = labels.create();
  if (!label.ok) return label;
  const labelled = contacts.create({});
  if (!labelled.ok) return labelled;
  const edited = contacts.create({});
  if (!edited.ok) return edited;
  const there = watch(probe, mark.value, [labelled.value, edited.value]);
  if (!there.ok) return there;
  const isThere = (listed: Listed, { resourceName }: Person): boolean => listed.people.has(resourceName);
  if (!isThere(there.value, labelled.value) || !isThere(there.value, edited.value)) return fail('not-found');

  const added = addMember(probe, label.value, labelled.value);
  if (!added.ok) return added;
  if (!added.value) return fail('not-found');
  const update = bodyOf(updateOccupation(send, edited.value, 'edited'), WHAT, v.looseObject({}));
  if (!update.ok) return update;
  const after = watch(probe, there.value.mark, [labelled.value, edited.value]);
  if (!after.ok) return after;
  if (isThere(after.value, labelled.value)) return succeed({ word: 'yes' });
  return isThere(after.value, edited.value) ? succeed({ word: 'no' }) : fail('not-found');
};

export const listingQuestions = (probe: ListingProbe): readonly PlatformQuestion[] => [
  { id: 'listing-lag', assumed: { word: 'at-once' }, takes: WATCH, ask: () => askLag(probe) },
  {
    id: 'emails-in-listing',
    assumed: { word: 'exactly', figure: 100 },
    takes: 10_000,
    ask: () => askAddresses(probe),
  },
  { id: 'label-in-listing', assumed: { word: 'yes' }, takes: 20_000, ask: () => askLabel(probe) },
];
