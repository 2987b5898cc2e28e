/**
 * The web app of the script, opened in this browser by the person that the address names: `/exec?as=ben&label=…`.
 *
 * *Faithful:* `doGet` of the shipped bundle answers, as whoever opens it; the page is served as HtmlService serves it
 * (`workbench/runtime/servedPage.ts`).
 * *Not faithful:* it stands at the top of the window and not in Google's frame on another host; nobody is asked for consent.
 */
import type { Office } from './office';

export const SCRIPT_PAGE = 'exec';

/** Its own styles stand in it; scripts it has none. */
export const SCRIPT_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** Undefined for somebody whom the company does not have, and where the script returned no page. */
export const scriptPage = ({ place }: Office, query: URLSearchParams): string | undefined => {
  const mailbox = query.get('as') ?? '';
  const person = place.world().accounts.find(({ email }) => email.startsWith(`${mailbox}@`));
  if (person === undefined) return undefined;
  const passed = new URLSearchParams([...query].filter(([name]) => name !== 'as'));
  return place.openPage(person.sub, passed.toString()).page?.content;
};
