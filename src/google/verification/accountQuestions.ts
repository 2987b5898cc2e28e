/** What the script's client, the worker's and the directory have in common about one account. */
import * as v from 'valibot';
import type { Asked, PlatformQuestion } from '../../app/platformQuestion';
import type { Author } from '../../core/book/operation';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Send } from './trial';
import { bodyOf, isTaken } from './trial';
import type { TrialContacts } from './trialContacts';
import { LISTING, PEOPLE } from './trialContacts';
import type { TrialFiles } from './trialFiles';

export interface AccountProbe {
  readonly author: () => Result<Author, Problem>;
  readonly send: Send;
  /** The worker's client in the admin's place; undefined without its key. */
  readonly worker: () => Send | undefined;
  readonly contacts: TrialContacts;
  readonly files: TrialFiles;
}

const foundSchema = v.object({
  people: v.optional(
    v.array(
      v.object({
        emailAddresses: v.optional(v.array(v.object({ value: v.optional(v.string(), '') })), []),
        metadata: v.object({ sources: v.array(v.looseObject({ id: v.optional(v.string(), '') })) }),
      }),
    ),
    [],
  ),
});

const askDirectory = ({ author, send }: AccountProbe): Asked => {
  const self = author();
  if (!self.ok) return self;
  const { id, email } = self.value;
  const parameters = [
    `query=${encodeURIComponent(email)}`,
    'readMask=emailAddresses,metadata',
    'sources=DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE',
  ];
  const url = `${PEOPLE}/people:searchDirectoryPeople?${parameters.join('&')}`;
  const found = bodyOf(send({ method: 'get', url }), 'directory', foundSchema);
  if (!found.ok) return found;
  const me = found.value.people.find(({ emailAddresses }) =>
    emailAddresses.some(({ value }) => value.toLowerCase() === email),
  );
  if (me === undefined) return fail('not-found');
  const isSame = me.metadata.sources.some((source) => source.id === id);
  return succeed({ word: isSame ? 'same' : 'different' });
};

const askFolder = ({ worker, files }: AccountProbe): Asked => {
  const other = worker();
  if (other === undefined) return fail('no-worker-key');
  const file = files.create();
  if (!file.ok) return file;
  const seen = files.seenBy(other);
  if (!seen.ok) return seen;
  return succeed({ word: seen.value.includes(file.value) ? 'same' : 'different' });
};

export const accountQuestions = (probe: AccountProbe): readonly PlatformQuestion[] => [
  {
    id: 'directory-id',
    assumed: { word: 'same' },
    takes: 5_000,
    ask: () => askDirectory(probe),
  },
  { id: 'hidden-folder', assumed: { word: 'same' }, takes: 10_000, ask: () => askFolder(probe) },
];

export const tokenQuestion = ({ worker, contacts }: AccountProbe): PlatformQuestion => ({
  id: 'sync-token-of-another-client',
  assumed: { word: 'accepted' },
  takes: 10_000,
  ask: () => {
    const other = worker();
    if (other === undefined) return fail('no-worker-key');
    const mark = contacts.firstMark();
    if (!mark.ok) return mark;
    const url = `${LISTING}&syncToken=${encodeURIComponent(mark.value)}`;
    const taken = isTaken(other({ method: 'get', url }), 'contacts');
    return taken.ok ? succeed({ word: taken.value ? 'accepted' : 'refused' }) : taken;
  },
});
