/** Two members of one large label on the emulated Google: what the measures of replication are taken from. */
import path from 'node:path';
import { waitUntilQuiet } from '../../demo/quiet';
import type { Team } from '../../demo/team';
import { assembleTeam, share } from '../../demo/team';
import type { CallRecord } from '../../google/world';
import { createContactsPage, type ContactsPage } from '../../google/people/contactsPage';
import type { Execution } from '../../runtime/execution';
import { labelName } from '../../seed/company';

const SHIPPED = path.resolve(__dirname, '../../../build/dist');

export interface Pair {
  readonly team: Team;
  readonly owner: ContactsPage;
  /** Ben, an editor. */
  readonly reader: ContactsPage;
}

/** Aiko's label and Ben, with whom it is not shared yet. */
export const strangers = (contacts: number, payload = SHIPPED): Pair => {
  const team = assembleTeam({ members: 2, contacts, killEach: false, payload });
  const world = () => team.place.world();
  const { aiko, ben } = team.company.accounts;
  return {
    team,
    owner: createContactsPage(world, aiko.sub),
    reader: createContactsPage(world, ben.sub),
  };
};

export const readerOf = ({ team }: Pair) => team.company.accounts.ben;

/** Answers the runs of the first copy. */
export const introduce = (pair: Pair): readonly Execution[] => {
  share(pair.team, readerOf(pair));
  return waitUntilQuiet(pair.team.place).executions;
};

/** What a member has under the label: the contacts' names in Google, by their addresses. */
export const labelled = (page: ContactsPage): ReadonlyMap<string, string> =>
  new Map(
    page.contacts(labelName).map(({ resourceName, emailAddresses = [] }) => {
      const addresses = emailAddresses.map(({ value }) => JSON.stringify(value).toLowerCase()).sort();
      return [addresses.join(' '), resourceName];
    }),
  );

export const callsSince = ({ team }: Pair, from: number): readonly CallRecord[] =>
  team.place.world().calls.slice(from);
