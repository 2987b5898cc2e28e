/** Whether Google stores a value as it was written: what comes back otherwise looks like somebody's edit. */
import type { Answer, PlatformQuestion, QuestionId } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { TrialContacts } from './trialContacts';
import type { Person } from './trialPerson';

const WRITTEN = {
  phone: '03-0000 0142',
  email: 'Rin.Kudo@Kaede.Example',
  type: 'Direct Line',
  url: 'kaede.example/Rin',
  family: '工藤',
  given: '凛',
  company: ' Kaede  Trading ',
  birthday: '昭和60年3月',
} as const;

const CONTENT = {
  names: [{ familyName: WRITTEN.family, givenName: WRITTEN.given }],
  phoneNumbers: [{ value: WRITTEN.phone, type: WRITTEN.type }],
  emailAddresses: [{ value: WRITTEN.email }],
  urls: [{ value: WRITTEN.url }],
  organizations: [{ name: WRITTEN.company }],
  birthdays: [{ text: WRITTEN.birthday }],
};

const textIn = (entry: Readonly<Record<string, unknown>> | undefined, name: string): string => {
  const value = entry?.[name];
  return typeof value === 'string' ? value : '';
};

const compare = (written: string, stored: string): Answer =>
  stored === written ? { word: 'kept' } : { word: stored === written.trim() ? 'trimmed' : 'changed' };

interface Comparison {
  readonly id: QuestionId;
  readonly assumed: Answer;
  readonly of: (stored: Person) => Answer;
}

const kept = (id: QuestionId, written: string, stored: (person: Person) => string): Comparison => ({
  id,
  assumed: { word: 'kept' },
  of: (person) => compare(written, stored(person)),
});

const COMPARISONS: readonly Comparison[] = [
  kept('stored-phone', WRITTEN.phone, ({ phoneNumbers }) => textIn(phoneNumbers[0], 'value')),
  kept('stored-email', WRITTEN.email, ({ emailAddresses }) => textIn(emailAddresses[0], 'value')),
  kept('stored-type', WRITTEN.type, ({ phoneNumbers }) => textIn(phoneNumbers[0], 'type')),
  kept('stored-url', WRITTEN.url, ({ urls }) => textIn(urls[0], 'value')),
  kept(
    'stored-name',
    `${WRITTEN.family} ${WRITTEN.given}`,
    ({ names }) => `${textIn(names[0], 'familyName')} ${textIn(names[0], 'givenName')}`,
  ),
  {
    id: 'stored-whitespace',
    assumed: { word: 'trimmed' },
    of: ({ organizations }) => compare(WRITTEN.company, textIn(organizations[0], 'name')),
  },
  kept('stored-birthday', WRITTEN.birthday, ({ birthdays }) => textIn(birthdays[0], 'text')),
];

/** One contact answers all of them; it is made for the first that is asked. */
export const storedQuestions = (contacts: TrialContacts): readonly PlatformQuestion[] => {
  let stored: Result<Person, Problem> | undefined;
  const writeAndRead = (): Result<Person, Problem> => {
    const created = contacts.create(CONTENT);
    return created.ok ? contacts.get(created.value.resourceName) : created;
  };
  return COMPARISONS.map(({ id, assumed, of }) => ({
    id,
    assumed,
    takes: 5_000,
    ask: () => {
      stored ??= writeAndRead();
      return stored.ok ? succeed(of(stored.value)) : stored;
    },
  }));
};
