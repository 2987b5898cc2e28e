/** The story that the demo plays: one edit that may be made, one that may not, and the end of a share. */
import { createContactsPage } from '../google/people/contactsPage';
import type { Account } from '../google/world';
import type { AccountContact } from '../judge/accountContacts';
import { contactsOf, labelsOf } from '../judge/accountContacts';
import type { Verdict } from '../judge/judgeReplicas';
import { judgeReplicas } from '../judge/judgeReplicas';
import { judgeRestored } from '../judge/restored';
import { labelName } from '../seed/company';
import type { PersonJson } from '../seed/personJson';
import { readTab } from '../google/sheets/spreadsheetPage';
import type { World } from '../google/world';
import { StepFailure, returned } from '../companySetup';
import { clickAndConfirm } from './pressPrimary';
import { notificationIn } from './team';
import type { Team } from './team';

export const BENS_NUMBER = '050-5550-0199';
export const CHIES_TITLE = '取締役（自称）';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const addressOf = ({
  emailAddresses,
}: {
  readonly emailAddresses?: readonly { readonly value?: unknown }[];
}): string => textOf(emailAddresses?.[0]?.value).toLowerCase();

/** The digits that tell a number apart, however its beginning is written. */
const lastDigits = (value: unknown): string => textOf(value).normalize('NFKC').replace(/\D/g, '').slice(-8);

/** The story edits a person's first number; a member's other ones are still his. */
const withoutNumber = (contact: AccountContact, former: unknown): AccountContact => ({
  ...contact,
  content: {
    ...contact.content,
    phoneNumbers: (contact.content.phoneNumbers ?? []).filter(
      ({ value }) => lastDigits(value) !== lastDigits(former),
    ),
  },
});

/**
 * Whether every one of these members has exactly these people. What a member had of a person who was edited since has
 * other phones now.
 */
export const judge = (team: Team, members: readonly Account[], expected: readonly PersonJson[]): Verdict => {
  const world = team.place.world();
  const edited = new Map(
    team.company.expected
      .filter((person) => !expected.includes(person))
      .map((person) => [addressOf(person), person.phoneNumbers?.[0]?.value]),
  );
  return judgeReplicas({
    world,
    label: labelName,
    expected,
    members: members.map(({ sub }) => ({
      sub,
      labelName,
      own: (team.own.get(sub) ?? []).map((contact) => {
        const address = addressOf(contact.content);
        return edited.has(address) ? withoutNumber(contact, edited.get(address)) : contact;
      }),
    })),
  });
};

const held = (world: World, account: Account, person: PersonJson): string => {
  const address = person.emailAddresses?.[0]?.value.toLowerCase() ?? '';
  const label = labelsOf(world, account.sub).find(({ name }) => name === labelName)?.resourceName ?? '';
  const contact = contactsOf(world, account.sub).find(
    ({ content, memberships }) =>
      memberships.includes(label) &&
      (content.emailAddresses ?? []).some(({ value }) => textOf(value).toLowerCase() === address),
  );
  if (contact === undefined) throw new StepFailure(`${account.name} does not have ${address}.`);
  return contact.resourceName;
};

/** In Ben's own Google Contacts. Returns the people as everyone should then have them. */
export const benChangesAPhone = (team: Team, position: number): readonly PersonJson[] => {
  const { expected, accounts } = team.company;
  const person = expected[position];
  if (person === undefined) return expected;
  const page = createContactsPage(() => team.place.world(), accounts.ben.sub);
  const resourceName = held(team.place.world(), accounts.ben, person);
  const contact = contactsOf(team.place.world(), accounts.ben.sub).find(
    (one) => one.resourceName === resourceName,
  );
  const former = person.phoneNumbers?.[0]?.value;
  const phones = (contact?.content.phoneNumbers ?? []).filter(({ value }) => value !== former);
  page.edit(resourceName, { phoneNumbers: [{ value: BENS_NUMBER, type: 'work' }, ...phones] });
  const changed: PersonJson = {
    ...person,
    phoneNumbers: [{ value: BENS_NUMBER, type: 'work' }, ...(person.phoneNumbers ?? []).slice(1)],
  };
  return expected.map((one) => (one === person ? changed : one));
};

/** In Chie's own Google Contacts, where a viewer may type but not decide. */
export const chieChangesATitle = (team: Team, position: number): void => {
  const { expected, accounts } = team.company;
  const person = expected[position];
  if (person === undefined) return;
  const world = (): World => team.place.world();
  const organizations = person.organizations ?? [];
  createContactsPage(world, accounts.chie.sub).edit(held(world(), accounts.chie, person), {
    organizations: [{ ...organizations[0], title: CHIES_TITLE }, ...organizations.slice(1)],
  });
};

/** What Chie typed, in the book's tab of suggestions. */
export const suggestionsWith = (team: Team, text: string): number =>
  readTab(team.place.world(), team.company.bookSpreadsheetId, 'Suggestions')
    .slice(1)
    .filter((row) => row.some((cell) => cell.includes(text))).length;

/** The shared label's id, from the `Labels` tab. */
export const sharedLabelId = (team: Team): string =>
  readTab(team.place.world(), team.company.bookSpreadsheetId, 'Labels')[1]?.[0] ?? '';

/** As Aiko, on the label's card. A second press says that there is nothing left to stop. */
export const stopSharingWithBen = (team: Team): string =>
  notificationIn(
    returned(
      clickAndConfirm(team.place, team.owner.sub, {
        parameters: {
          action: 'confirm-stop',
          label: sharedLabelId(team),
          principal: `account:${team.company.accounts.ben.sub}`,
        },
      }),
      'stopping to share with Ben',
    ),
  );

/** What of Ben's account is not as it was before the share. */
export const bensDifferences = (team: Team, before: World): readonly string[] =>
  judgeRestored(before, team.place.world(), team.company.accounts.ben.sub);
