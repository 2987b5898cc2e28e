/** Edits made by hand in people's Google Contacts all day long, and when each of them stood in each colleague's. */
import type { Team } from '../demo/team';
import { createContactsPage } from '../google/people/contactsPage';
import type { Account } from '../google/world';
import { contactsOf } from '../judge/accountContacts';
import { labelName } from '../seed/company';
import { seededRandom } from '../seed/seededRandom';

const MINUTE = 60_000;

export interface Delivery {
  /** In virtual minutes: from the edit, and from when the book had it. */
  readonly fromEdit: number;
  readonly fromBook: number;
}

interface Edit {
  readonly text: string;
  readonly at: number;
  readonly author: Account;
  /** When its author's change came into the book. */
  inBookAt?: number;
  readonly missing: Set<string>;
}

const edit = ({ place }: Team, author: Account, person: number, text: string): void => {
  const page = createContactsPage(place.world, author.sub);
  const contact = page.contacts(labelName).at(person);
  if (contact?.resourceName !== undefined) page.edit(contact.resourceName, { nicknames: [{ value: text }] });
};

const nicknamesOf = ({ place }: Team, sub: string): ReadonlySet<string> =>
  new Set(
    contactsOf(place.world(), sub).flatMap(({ content }) =>
      (content.nicknames ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    ),
  );

const isInBook = ({ place, company }: Team, text: string): boolean =>
  JSON.stringify(place.world().sheets.spreadsheets[company.bookSpreadsheetId]?.sheets).includes(`"${text}"`);

/** Every edit is of another person, so that none of them hides another; those of the last hours may be under way. */
export const measureDeliveries = (
  team: Team,
  authors: readonly Account[],
  { hours, everyMinutes }: { readonly hours: number; readonly everyMinutes: number },
): { readonly deliveries: readonly Delivery[]; readonly missing: number } => {
  const { place, members } = team;
  const random = seededRandom(0x6d65_6962);
  const deliveries: Delivery[] = [];
  const open: Edit[] = [];
  const look = (): void => {
    const now = place.world().now;
    for (const member of members) {
      const waiting = open.filter(({ missing }) => missing.has(member.sub));
      const seen = waiting.length === 0 ? new Set<string>() : nicknamesOf(team, member.sub);
      for (const one of waiting) {
        if (!seen.has(one.text)) continue;
        one.missing.delete(member.sub);
        const { at, inBookAt = now } = one;
        deliveries.push({ fromEdit: (now - at) / MINUTE, fromBook: (now - inBookAt) / MINUTE });
      }
    }
  };
  const stopWatching = place.runtime.observe((execution) => {
    for (const one of open)
      if (one.inBookAt === undefined && isInBook(team, one.text)) one.inBookAt = execution.endedAt;
    look();
  });
  for (let number = 0; number < (hours * 60) / everyMinutes; number += 1) {
    const author = authors[number % authors.length];
    if (author === undefined) break;
    const text = `edit ${String(number)}.`;
    edit(team, author, number, text);
    const missing = new Set(members.filter(({ sub }) => sub !== author.sub).map(({ sub }) => sub));
    open.push({ text, at: place.world().now, author, missing });
    place.wait((everyMinutes / 2 + random.below(everyMinutes)) * MINUTE);
  }
  place.wait(4 * 60 * MINUTE);
  stopWatching();
  return { deliveries, missing: open.reduce((count, { missing }) => count + missing.size, 0) };
};
