/**
 * Whatever comes through any of the sidebar's doors, and whatever action a click names: a card or a sentence, never an exception,
 * nothing that its sender may not see, and nothing changed but what is his own. A new action or door is forged without being named
 * here; what it may change has to be.
 */
import type { ActionName } from '../../../src/sidebar/actions';
import { ACTION_NAMES } from '../../../src/sidebar/actions';
import type { Card } from '../../../src/sidebar/card';
import { countWidgets, MOST_WIDGETS } from '../../../src/sidebar/card';
import type { LogEntry } from '../../../src/core/book/logEntry';
import type { Sidebar } from '../../../src/sidebar/sidebar';
import { createRandom } from '../../simulation/random';
import { drawnClicks } from './drawnClicks';
import { forgedEvent, forgedQuery, SCRIPT } from './forgedEvents';
import type { Clicker } from './fuzzOffice';
import { CLICKERS, fuzzOffice, SECRETS } from './fuzzOffice';

/** Five hundred, by two people: one who only looks, and one whom no label reaches. */
const TIMES: Readonly<Record<Clicker, number>> = { viewer: 200, outsider: 300 };

/** A new door is not forgotten: the type has them all. */
const DOORS: Readonly<Record<Exclude<keyof Sidebar, 'onCardAction'>, true>> = {
  onHomepage: true,
  onMessage: true,
  onCompose: true,
  onSyncNow: true,
  onOpenMeibo: true,
  onSuggestColleagues: true,
};
const doors = Object.keys(DOORS) as readonly (keyof typeof DOORS)[];

/** What somebody without any right on anything may change: his own wishes, words and copies. */
const OWN: Readonly<Partial<Record<ActionName, string>>> = {
  'suggest-change': 'create suggestion',
  'save-contact': 'create suggestion',
  'take-signature': 'create suggestion',
  'use-value': 'create suggestion',
  'remove-contact': 'create suggestion',
  'ask-access': 'create suggestion',
  'write-comment': 'create comment',
  'choose-copy': 'edit grant',
  'choose-all-copies': 'edit grant',
  'write-again': 'edit grant',
  leave: 'delete grant',
  'save-settings': 'edit member',
};

/** One row of the log that somebody has tried what no role allows. */
const isAttempt = ({ type, changes }: LogEntry): boolean =>
  type === 'edit' && Object.keys(changes).every((field) => field.startsWith('attempt'));

/** It is about something that he does not see. */
const isForeign = ({ record, about, home, labels, changes }: LogEntry, unseen: readonly string[]): boolean =>
  [record, about, home, ...labels, changes['person']?.now].some((id) => unseen.some((one) => one === id));

/** Whoever has a label's id, by a link, may ask for access to it, whether he sees it or not. */
const MAY_BE_UNSEEN: readonly ActionName[] = ['ask-access'];

const mayCommit = (entry: LogEntry, unseen: readonly string[], action?: ActionName): boolean =>
  action !== undefined &&
  OWN[action] === `${entry.type} ${entry.kind}` &&
  (MAY_BE_UNSEEN.includes(action) || !isForeign(entry, unseen));

interface Answered {
  readonly card?: Card | undefined;
  readonly above?: Card | undefined;
  readonly notification?: string | undefined;
}

/** Where Google shows markup, what was typed is never markup. */
const marked = ({ sections }: Card): boolean =>
  sections.some(({ widgets }) =>
    widgets.some(({ textParagraph, decoratedText }) =>
      `${textParagraph?.text ?? ''}${decoratedText?.text ?? ''}`.includes(SCRIPT),
    ),
  );

const faultsOf = (answer: Answered, text: string, clicker: Clicker): readonly string[] => {
  const cards = [answer.card, answer.above].flatMap((card) => card ?? []);
  return [
    ...SECRETS[clicker].filter((secret) => text.includes(secret)).map((secret) => `tells ${secret}`),
    ...(cards.some((card) => countWidgets(card) > MOST_WIDGETS) ? ['is too large'] : []),
    ...(text.includes(SCRIPT) && cards.some(marked) ? ['shows markup'] : []),
    ...(/"url":"(?!https:|tel:)/.test(text) ? ['leads elsewhere'] : []),
    ...(text === '{}' || text === undefined ? ['says nothing'] : []),
  ];
};

describe.each(CLICKERS)('from %s', (clicker) => {
  const office = fuzzOffice(clicker);
  const unseen = clicker === 'viewer' ? office.unseen : [...office.seen, ...office.unseen];
  const before = office.digest();

  /** The faults found, each with the event that shows it. */
  const forge = (answer: (event: unknown) => object, action?: ActionName): readonly string[] => {
    const random = createRandom(20_260_401);
    const found = new Set<string>();
    for (let time = 0; time < TIMES[clicker]; time += 1) {
      const event = forgedEvent(random, office, action);
      const note = (fault: string): void =>
        void found.add(`${fault}: ${(JSON.stringify(event) ?? '').slice(0, 1_000)}`);
      const given = answer(event);
      faultsOf('sections' in given ? { card: given as Card } : given, JSON.stringify(given), clicker).forEach(
        note,
      );
      office.failures.splice(0).forEach(note);
      for (const entry of office.takeCommits()) {
        if (isAttempt(entry) || mayCommit(entry, unseen, action)) continue;
        note(`commits ${entry.type} ${entry.kind}`);
      }
    }
    if (office.digest() !== before) found.add('changed something');
    return [...found].slice(0, 3);
  };

  it.each(doors)('%s', (door) => {
    expect(forge((event) => office.sidebar[door](event))).toEqual([]);
  });

  it('any address of the web app', () => {
    const random = createRandom(20_260_402);
    const found = new Set<string>();
    for (let time = 0; time < TIMES[clicker]; time += 1) {
      const event = forgedQuery(random, office);
      const { html } = office.page(event);
      const faults = [
        ...SECRETS[clicker].filter((secret) => html.includes(secret)).map((secret) => `tells ${secret}`),
        ...(/<(?!\/?(?:html|head|meta|title|base|style|body|header|form|label|input|button|main|p|h1|h2|ul|li|a|span|nav|footer|dl|dt|dd|blockquote)\b|!DOCTYPE)/.test(
          html,
        )
          ? ['shows markup']
          : []),
        ...(/(?:href|action)="(?!https:\/\/|\/\/)/.test(html) ? ['leads elsewhere'] : []),
        ...office.failures.splice(0),
        ...office.takeCommits().map(({ type }) => `commits ${type}`),
      ];
      for (const fault of faults) found.add(`${fault}: ${(JSON.stringify(event) ?? '').slice(0, 500)}`);
    }
    if (office.digest() !== before) found.add('changed something');
    expect([...found].slice(0, 3)).toEqual([]);
  });

  it.each(ACTION_NAMES)('a click for %s', (action) => {
    expect(drawnClicks(action)).not.toEqual([]);
    expect(forge((event) => office.sidebar.onCardAction(event), action)).toEqual([]);
  });
});
