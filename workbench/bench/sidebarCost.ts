/** What the cards cost who looks at them, in a company of many contacts: round trips and emulated time, cold and warm. */
import { returned, StepFailure } from '../companySetup';
import type { Team } from '../demo/team';
import { assembleTeam, share } from '../demo/team';
import { readTab } from '../google/sheets/spreadsheetPage';
import type { Execution } from '../runtime/execution';
import { HOUR } from '../workplace';
import type { Measure } from './measure';

const CONTACTS = 10_000;
/** In which the owner's contacts reach the book. */
const MOST_HOURS = 12;

/** Of the seed's letters: from somebody whom the label holds, and from somebody whom nobody knows. */
const KNOWN = '19d5f3b0a41c0001';
const STRANGER = '19d5207c55e80003';

const personsIn = ({ place, company }: Team): number =>
  readTab(place.world(), company.bookSpreadsheetId, 'People')
    .slice(1)
    .filter(([id]) => id !== '').length;

/** Aiko's contacts are in the book, and nobody else's copy is waited for. */
const companyOf = (payload: string, contacts: number): Team => {
  const team = assembleTeam({ members: 3, contacts, killEach: false, payload });
  const { place, owner, members } = team;
  for (const member of members.slice(1)) share(team, member);
  const { triggers } = place.world().script;
  triggers.splice(0, triggers.length, ...triggers.filter((trigger) => trigger.owner === owner.sub));
  // Nobody else's copy is made, so that the company is never quiet.
  for (let hour = 0; hour < MOST_HOURS; hour += 1) {
    place.wait(HOUR);
    if (personsIn(team) >= contacts) return team;
  }
  throw new StepFailure(`Of ${String(contacts)} contacts ${String(personsIn(team))} are in the book.`);
};

interface Opening {
  readonly name: string;
  readonly act: () => Execution;
  /** What stands on the card only if it is the one that was meant. */
  readonly shows: string;
  readonly mostTrips: Goal;
  /** Where it is not that of opening a message. */
  readonly mostMilliseconds?: Goal;
}

interface Goal {
  readonly cold: number;
  readonly warm: number;
}

/** The list of a person's own labels takes a second and a half of it. */
const WITH_LABELS: Goal = { cold: 3_000, warm: 2_500 };
const SEARCH: Goal = { cold: 2_000, warm: 2_000 };

const rowOf = (
  { place, company }: Team,
  tab: string,
  isWanted: (row: readonly string[]) => boolean,
): string => readTab(place.world(), company.bookSpreadsheetId, tab).find(isWanted)?.[0] ?? '';

/** Each card that is not merely a question before an act. */
const openingsOf = (team: Team): readonly Opening[] => {
  const { place, company } = team;
  const { sub } = company.accounts.ben;
  const opened = { cold: 4, warm: 2 };
  const clicked = { cold: 4, warm: 3 };
  const label = rowOf(team, 'Labels', (row) => row.includes('Customers'));
  const record = rowOf(team, 'People', (row) => row.some((cell) => cell.includes('鈴木 樹')));
  const click = (parameters: Readonly<Record<string, string>>, inputs = {}) =>
    place.click(sub, { parameters, inputs });
  return [
    {
      name: 'home',
      act: () => place.open(sub),
      shows: 'Customers',
      mostTrips: opened,
      mostMilliseconds: WITH_LABELS,
    },
    {
      name: 'search by name',
      act: () => click({ action: 'search' }, { typed: '鈴木 樹' }),
      shows: '鈴木 樹',
      mostTrips: { cold: 3, warm: 3 },
      mostMilliseconds: SEARCH,
    },
    {
      name: 'search by number',
      act: () => click({ action: 'search' }, { typed: '0251' }),
      shows: 'open-person',
      mostTrips: { cold: 3, warm: 3 },
      mostMilliseconds: SEARCH,
    },
    {
      name: 'label',
      act: () => click({ action: 'open-label', label }),
      shows: 'Customers',
      mostTrips: clicked,
      mostMilliseconds: { cold: 3_000, warm: 3_000 },
    },
    {
      name: 'who has access',
      act: () => click({ action: 'who-has', label }),
      shows: 'Ben',
      mostTrips: clicked,
      mostMilliseconds: { cold: 3_000, warm: 3_000 },
    },
    {
      name: 'person',
      act: () => click({ action: 'open-person', record }),
      shows: '鈴木 樹',
      mostTrips: opened,
    },
    { name: 'why', act: () => click({ action: 'why', record }), shows: 'Customers', mostTrips: opened },
    { name: 'news', act: () => click({ action: 'open-news' }), shows: 'news', mostTrips: opened },
    { name: 'settings', act: () => click({ action: 'open-settings' }), shows: 'settings', mostTrips: opened },
    {
      name: 'known sender',
      act: () => place.openMessage(sub, KNOWN),
      shows: '専務取締役',
      mostTrips: opened,
    },
    {
      name: 'stranger',
      act: () => place.openMessage(sub, STRANGER),
      shows: 'read-signature',
      mostTrips: opened,
    },
    {
      name: 'signature',
      act: () => place.click(sub, { parameters: { action: 'read-signature' }, message: KNOWN }),
      shows: '代表理事',
      mostTrips: opened,
    },
  ];
};

const forgetCache = ({ place }: Team): void => {
  const { script } = place.world();
  for (const key of Object.keys(script.scriptCache)) Reflect.deleteProperty(script.scriptCache, key);
};

const MOST_MILLISECONDS: Goal = { cold: 3_000, warm: 1_000 };

const costOf = (
  { name, act, shows, mostTrips, mostMilliseconds = MOST_MILLISECONDS }: Opening,
  temperature: 'cold' | 'warm',
): readonly Measure[] => {
  const execution = act();
  const answer = JSON.stringify(returned(execution, `${name}, ${temperature}`));
  if (!answer.includes(shows)) throw new StepFailure(`${name}: another card than was meant.`);
  const milliseconds = execution.endedAt - execution.startedAt;
  const basis = `${String(execution.fetches)} requests`;
  return [
    {
      name: `${name} ${temperature}`,
      value: execution.roundTrips,
      unit: 'round trips',
      basis,
      goal: { atMost: mostTrips[temperature] },
    },
    {
      name: `${name} ${temperature}`,
      value: milliseconds,
      unit: 'emulated ms',
      basis,
      goal: { atMost: mostMilliseconds[temperature] },
    },
  ];
};

export const sidebarCost = (payload: string, contacts = CONTACTS): readonly Measure[] => {
  const team = companyOf(payload, contacts);
  return openingsOf(team).flatMap((opening) => {
    forgetCache(team);
    return [...costOf(opening, 'cold'), ...costOf(opening, 'warm')];
  });
};

const valueOf = (measures: readonly Measure[], name: string, unit: string): number => {
  const values = measures.filter((one) => one.name === name && one.unit === unit).map(({ value }) => value);
  if (values.length === 0) throw new StepFailure(`${name} was not measured.`);
  return Math.max(...values);
};

/** Of opening a message, the dearer of somebody known and a stranger; of a search, the dearest. */
export const sidebarTotals = (measures: readonly Measure[]): Readonly<Record<string, number>> => {
  const opening = (temperature: string, unit: string): number =>
    Math.max(
      ...['known sender', 'stranger'].map((name) => valueOf(measures, `${name} ${temperature}`, unit)),
    );
  return {
    openWarmTrips: opening('warm', 'round trips'),
    openColdTrips: opening('cold', 'round trips'),
    openWarmMs: opening('warm', 'emulated ms'),
    openColdMs: opening('cold', 'emulated ms'),
    searchMs: Math.max(
      ...['by name cold', 'by name warm', 'by number cold', 'by number warm'].map((name) =>
        valueOf(measures, `search ${name}`, 'emulated ms'),
      ),
    ),
  };
};
