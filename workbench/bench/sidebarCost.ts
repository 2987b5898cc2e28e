/** What the cards cost who looks at them, in a company of many contacts: round trips and emulated time, cold and warm. */
import { returned, StepFailure } from '../companySetup';
import type { Team } from '../demo/team';
import { assembleTeam, share } from '../demo/team';
import { readTab } from '../google/sheets/spreadsheetPage';
import type { Execution } from '../runtime/execution';
import { HOUR } from '../workplace';
import type { Measure } from './measure';

/** An owner with ten thousand does not get them into the book in one run of the emulated clock; no card costs more for it. */
const CONTACTS = 4_000;
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
  readonly mostTrips: { readonly cold: number; readonly warm: number };
}

const openingsOf = ({ place, company }: Team): readonly Opening[] => {
  const { sub } = company.accounts.ben;
  const opened = { cold: 4, warm: 2 };
  return [
    { name: 'home', act: () => place.open(sub), shows: 'Customers', mostTrips: { cold: 6, warm: 6 } },
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

const MOST_MILLISECONDS = { cold: 3_000, warm: 1_000 };

const costOf = (
  { name, act, shows, mostTrips }: Opening,
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
      goal: { atMost: mostTrips.cold > 4 ? 2 * MOST_MILLISECONDS.cold : MOST_MILLISECONDS[temperature] },
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

/** Of opening a message: the dearer of somebody known and a stranger. */
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
  };
};
