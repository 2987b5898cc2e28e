/** Every text that people get from the shipped bundle is said by a language of the catalogue: no card and no letter has one of its own. */
import { returned } from '../../workbench/companySetup';
import type { Team } from '../../workbench/demo/team';
import { assembleTeam, share } from '../../workbench/demo/team';
import { mailOf } from '../../workbench/google/gmail/mailPage';
import { HOUR } from '../../workbench/workplace';
import { unmarkedWords, wordsOf } from '../sidebar/messages/markedWords';
import { inputsOn } from './onCard';
import { withMarkedBundle } from './markedBundle';

const MESSAGES = ['19d5f3b0a41c0001', '19d5207c55e80003'];

type Parameters = Readonly<Record<string, string>>;
interface Ask {
  readonly parameters: Parameters;
  readonly inputs: Parameters;
  readonly message: string;
}

const isObject = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null;

const SEEN = new Set([
  'text',
  'topLabel',
  'bottomLabel',
  'title',
  'subtitle',
  'header',
  'label',
  'hintText',
  'altText',
  'actionLabel',
  'imageAltText',
]);

/** Everything in an answer that a host shows to a person. */
const textsIn = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? (SEEN.has(name) ? [value] : []) : textsIn(value),
  );
};

const clicksIn = (part: unknown): readonly Parameters[] => {
  if (!isObject(part)) return [];
  const more = Object.values(part).flatMap(clicksIn);
  if (!Array.isArray(part) || !part.some((one) => isObject(one) && one['key'] === 'action')) return more;
  const pairs = (part as readonly Readonly<Record<'key' | 'value', string>>[]).map(({ key, value }) => [
    key,
    value,
  ]);
  return [Object.fromEntries(pairs) as Parameters, ...more];
};

/** The words between the tags, and those that a tag says to whoever cannot see. */
const wordsOnPage = (html = ''): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*?(?:(?:aria-label|placeholder)="([^"]*)")?[^>]*>/g, ' $1 ')
    .replace(/&#39;/g, ' ');

/** What would leave nothing to look at comes last. */
const ENDING = [
  'leave',
  'stop-sharing',
  'transfer-label',
  'choose-copy',
  'choose-all-copies',
  'remove-contact',
  'delete-comment',
  'unpin-hint',
];
const TYPED: Parameters = {
  comment: 'おはよう',
  hint: '内緒',
  who: 'dai@kaede.example',
  organization_0_title: '相談役',
  email: 'mio@tsukimi.example',
  caretaker: 'chie@kaede.example',
  search: '鈴木',
  mention: 'chie@kaede.example',
};

/** Of each click, so many that differ: labels and contacts differ most. */
const mostOf = (action: string): number => (/^open-(?:label|person)$/.test(action) ? 3 : 1);

/** Clicks whatever can be clicked, on the cards that come of it as well. */
const explore = (
  { place }: Team,
  sub: string,
  told: (where: string, answer: unknown) => void,
): ReadonlySet<string> => {
  const asks: Ask[] = [];
  const known = new Map<string, Set<string>>();
  const take = (where: string, answer: unknown, message: string): void => {
    told(where, answer);
    const inputs = { ...inputsOn(JSON.stringify(answer ?? {})), ...TYPED };
    for (const parameters of clicksIn(answer)) {
      const action = parameters['action'] ?? '';
      const asked = known.get(action) ?? new Set();
      if (asked.size >= mostOf(action) || asked.has(JSON.stringify(parameters))) continue;
      known.set(action, asked.add(JSON.stringify(parameters)));
      asks.push({ parameters, inputs, message });
    }
  };
  take('the homepage', returned(place.open(sub), 'the homepage'), '');
  for (const message of MESSAGES)
    take('a message', returned(place.openMessage(sub, message), 'the message'), message);
  take('a draft', returned(place.openCompose(sub), 'the draft'), '');
  while (asks.length > 0) {
    const next = asks.findIndex(({ parameters }) => !ENDING.includes(parameters['action'] ?? ''));
    const [ask] = asks.splice(Math.max(next, 0), 1);
    if (ask === undefined) break;
    const { parameters, inputs, message } = ask;
    const click = { parameters, inputs, ...(message === '' ? {} : { message }) };
    take(parameters['action'] ?? '', returned(place.click(sub, click), 'the click'), message);
  }
  return new Set(known.keys());
};

it('[LN-01] in a made-up language every text of every card and letter changes, errors too', () => {
  const team = withMarkedBundle((payload) =>
    assembleTeam({ members: 3, contacts: 4, killEach: false, payload }),
  );
  const { place, company } = team;
  const { accounts, people, gmail } = place.world();
  const received = new Set(
    Object.values(gmail.mailboxes)
      .flat()
      .map(({ id }) => id),
  );
  // What is said by people: their names, contacts, labels and mail, and what is typed here; and our own name.
  const data = new Set(
    wordsOf(JSON.stringify([accounts, people.books, TYPED, gmail.mailboxes])).concat('名簿'),
  );
  const strays: (readonly [string, string])[] = [];
  const told = (where: string, answer: unknown): void => {
    for (const text of textsIn(answer))
      for (const word of unmarkedWords(text)) if (!data.has(word)) strays.push([where, text]);
  };
  for (const member of team.members.slice(1)) share(team, member);
  place.wait(2 * HOUR);
  const seen = new Set<string>();
  for (const who of ['chie', 'ben', 'aiko', 'emi'] as const)
    for (const action of explore(team, company.accounts[who].sub, told)) seen.add(action);
  const label = clicksIn(returned(place.open(company.accounts.ben.sub), 'the homepage')).find(
    ({ action }) => action === 'open-label',
  )?.['label'];
  for (const query of [
    '',
    `contacts=${label ?? ''}`,
    `label=${label ?? ''}`,
    'search=%E9%88%B4',
    'person=x',
    'comment=x',
  ])
    for (const who of ['ben', 'emi'] as const)
      told('a page', { text: wordsOnPage(place.openPage(company.accounts[who].sub, query).page?.content) });
  for (const { sub } of accounts)
    for (const { id, subject, paragraphs } of mailOf(place.world(), sub))
      if (!received.has(id))
        told(
          'a letter',
          [subject, ...paragraphs].map((text) => ({ text })),
        );
  expect(strays).toEqual([]);
  // As many kinds of clicks as a first day has; all cards there are, one by one, are in pseudoLocale.test.ts.
  expect(seen.size).toBeGreaterThan(60);
});
