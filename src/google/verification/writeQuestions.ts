/** What Google does with writes whose outcome its reference leaves open. */
import * as v from 'valibot';
import type { Asked, PlatformQuestion } from '../../app/platformQuestion';
import { succeed } from '../../core/result';
import type { Send } from './trial';
import { bodyOf, isTaken } from './trial';
import type { TrialContacts } from './trialContacts';
import { PEOPLE } from './trialContacts';
import type { TrialLabels } from './trialLabels';
import type { Person } from './trialPerson';
import { trialPerson } from './trialPerson';

export interface WriteProbe {
  readonly send: Send;
  readonly contacts: TrialContacts;
  readonly labels: TrialLabels;
}

const WHAT = 'contacts';

const createdSchema = v.object({
  createdPeople: v.optional(
    v.array(v.object({ person: v.optional(v.object({ resourceName: v.optional(v.string()) })) })),
    [],
  ),
});

const askEmptyMask = ({ send, contacts }: WriteProbe): Asked => {
  const json = { contacts: [{ contactPerson: trialPerson({}) }], readMask: '' };
  const answer = send({ method: 'post', url: `${PEOPLE}/people:batchCreateContacts`, json });
  if (!answer.ok || answer.value.status < 300 || answer.value.status >= 500) contacts.noteUnnamed();
  const created = bodyOf(answer, WHAT, createdSchema);
  if (!created.ok) return created;
  const isNamed = created.value.createdPeople[0]?.person?.resourceName !== undefined;
  return succeed({ word: isNamed ? 'yes' : 'no' });
};

const askNewLabel = ({ contacts, labels }: WriteProbe): Asked => {
  const label = labels.create();
  if (!label.ok) return label;
  const memberships = [{ contactGroupMembership: { contactGroupResourceName: label.value } }];
  const taken = isTaken(contacts.tryCreate({ memberships }), WHAT);
  return taken.ok ? succeed({ word: taken.value ? 'accepted' : 'refused' }) : taken;
};

const occupied = (person: Person, occupation: string): object => ({
  resourceName: person.resourceName,
  etag: person.etag,
  metadata: person.metadata,
  occupations: [{ value: occupation }],
});

export const updateOccupation = (send: Send, person: Person, occupation: string) =>
  send({
    method: 'patch',
    url: `${PEOPLE}/${person.resourceName}:updateContact?updatePersonFields=occupations&personFields=metadata`,
    json: occupied(person, occupation),
  });

/** What the batch left in the contacts decides, not its answer: Google's reference lists errors per contact. */
const askStaleEtag = ({ send, contacts }: WriteProbe): Asked => {
  const stale = contacts.create({});
  if (!stale.ok) return stale;
  const fresh = contacts.create({});
  if (!fresh.ok) return fresh;
  const overtaken = bodyOf(updateOccupation(send, stale.value, 'before'), WHAT, v.looseObject({}));
  if (!overtaken.ok) return overtaken;
  const people = [stale.value, fresh.value];
  const batch = isTaken(
    send({
      method: 'post',
      url: `${PEOPLE}/people:batchUpdateContacts`,
      json: {
        contacts: Object.fromEntries(
          people.map((person) => [person.resourceName, occupied(person, 'batch')]),
        ),
        updateMask: 'occupations',
        readMask: 'metadata',
      },
    }),
    WHAT,
  );
  if (!batch.ok) return batch;
  const isWritten = (person: Person): boolean => person.occupations.some(({ value }) => value === 'batch');
  const staleNow = contacts.get(stale.value.resourceName);
  if (!staleNow.ok) return staleNow;
  if (isWritten(staleNow.value)) return succeed({ word: 'overwritten' });
  const freshNow = contacts.get(fresh.value.resourceName);
  if (!freshNow.ok) return freshNow;
  return succeed({ word: isWritten(freshNow.value) ? 'one-skipped' : 'all-refused' });
};

export const writeQuestions = (probe: WriteProbe): readonly PlatformQuestion[] => [
  { id: 'empty-read-mask', assumed: { word: 'no' }, takes: 5_000, ask: () => askEmptyMask(probe) },
  { id: 'new-label-at-once', assumed: { word: 'accepted' }, takes: 5_000, ask: () => askNewLabel(probe) },
  {
    id: 'stale-etag-in-batch',
    assumed: { word: 'all-refused' },
    takes: 15_000,
    ask: () => askStaleEtag(probe),
  },
];
