/** How much a contact's `clientData` holds, and how many critical reads a minute has. */
import * as v from 'valibot';
import type { Answer, PlatformQuestion } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Http, HttpAnswer, Token } from '../http';
import { parseJson, problemOf } from '../http';
import { isTaken, TRIAL_TAG } from './trial';
import type { TrialContacts } from './trialContacts';
import { PEOPLE } from './trialContacts';
import type { Person } from './trialPerson';

const WHAT = 'contacts';
const ENTRY = 'meibo.trial.entry';

/** Support names 1,024 characters for a field (support.google.com/contacts/answer/148779), and says nothing of clientData. */
const DOCUMENTED = 1_024;
const LENGTHS = [100_000, DOCUMENTED + 1];
const ENTRIES = 101;

const resourceSchema = v.object({ resourceName: v.string() });

/** The contact as it is stored; undefined where Google refuses it. */
const stored = (contacts: TrialContacts, values: readonly string[]): Result<Person | undefined, Problem> => {
  const clientData = [
    TRIAL_TAG,
    ...values.map((value, index) => ({ key: `${ENTRY}${String(index)}`, value })),
  ];
  const answer = contacts.tryCreate({ clientData });
  const taken = isTaken(answer, WHAT);
  if (!taken.ok) return taken;
  if (!taken.value || !answer.ok) return succeed(undefined);
  const created = v.safeParse(resourceSchema, parseJson(answer.value.text()));
  return created.success ? contacts.get(created.output.resourceName) : fail({ type: 'damaged', what: WHAT });
};

const entriesOf = ({ clientData }: Person): readonly string[] =>
  clientData.flatMap(({ key, value }) =>
    typeof key === 'string' && key.startsWith(ENTRY) && typeof value === 'string' ? [value] : [],
  );

const askLength = (contacts: TrialContacts): Result<Answer, Problem> => {
  for (const length of LENGTHS) {
    const person = stored(contacts, ['x'.repeat(length)]);
    if (!person.ok) return person;
    if (person.value !== undefined && entriesOf(person.value)[0]?.length === length)
      return succeed({ word: 'at-least', figure: length });
  }
  return succeed({ word: 'exactly', figure: DOCUMENTED });
};

const askEntries = (contacts: TrialContacts): Result<Answer, Problem> => {
  const person = stored(
    contacts,
    Array.from({ length: ENTRIES }, () => 'x'),
  );
  if (!person.ok) return person;
  if (person.value === undefined) return succeed({ word: 'refused' });
  const count = entriesOf(person.value).length;
  return succeed({ word: count === ENTRIES ? 'at-least' : 'exactly', figure: count });
};

export const clientDataQuestions = (contacts: TrialContacts): readonly PlatformQuestion[] => [
  {
    id: 'client-data-length',
    assumed: { word: 'exactly', figure: DOCUMENTED },
    takes: 10_000,
    ask: () => askLength(contacts),
  },
  {
    id: 'client-data-entries',
    assumed: { word: 'at-least', figure: ENTRIES },
    takes: 5_000,
    ask: () => askEntries(contacts),
  },
];

const MINUTE = 60_000;
const ROUNDS = 6;
const READS_PER_ROUND = 20;

const quotaSchema = v.object({
  error: v.object({
    details: v.array(
      v.looseObject({
        metadata: v.optional(v.looseObject({ quota_limit_value: v.optional(v.string()) })),
      }),
    ),
  }),
});

/** Google's front end says how much there would have been; the storage behind it does not. */
const namedCeiling = (refusal: HttpAnswer): number | undefined => {
  const parsed = v.safeParse(quotaSchema, parseJson(refusal.text()));
  const values = parsed.success
    ? parsed.output.error.details.map(({ metadata }) => Number(metadata?.quota_limit_value))
    : [];
  return values.find((value) => value > 0);
};

export interface QuotaProbe {
  readonly http: Pick<Http, 'sendAll'>;
  readonly token: Token;
  readonly sleep: (milliseconds: number) => void;
}

/** Asked last: whoever asks after it finds nothing left of the minute. */
export const readsQuestion = ({ http, token, sleep }: QuotaProbe): PlatformQuestion => ({
  id: 'critical-reads',
  assumed: { word: 'exactly', figure: 60 },
  takes: MINUTE + 20_000,
  ask: () => {
    const bearer = token();
    if (!bearer.ok) return bearer;
    // What was read before is out of the way then, and what is counted is a whole minute's.
    sleep(MINUTE);
    const url = `${PEOPLE}/people/me?personFields=metadata`;
    const round = Array.from({ length: READS_PER_ROUND }, () => ({
      method: 'get' as const,
      url,
      token: bearer.value,
    }));
    let count = 0;
    for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
      const answers = http.sendAll(round);
      if (!answers.ok) return answers;
      count += answers.value.filter(({ status }) => status < 300).length;
      const refusal = answers.value.find(({ status }) => status >= 300);
      if (refusal?.status === 429)
        return succeed({ word: 'exactly', figure: namedCeiling(refusal) ?? count });
      if (refusal !== undefined) return fail(problemOf(refusal, 'profile'));
    }
    return succeed({ word: 'at-least', figure: count });
  },
});
