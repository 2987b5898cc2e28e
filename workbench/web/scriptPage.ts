/**
 * The web app of the script, opened in this browser by the person that the address names: `/exec?as=ben&label=…`.
 *
 * *Faithful:* `doGet` of the shipped bundle answers, as whoever opens it; the page is served as HtmlService serves it
 * (`workbench/runtime/servedPage.ts`).
 * *Not faithful:* it stands at the top of the window and not in Google's frame on another host; nobody is asked for consent; what
 * leads to the script's own address or to a search in Gmail leads to the workbench's own pages.
 */
import type { Office } from './office';
import { ownPage } from './pages/panel/ownPage';

export const SCRIPT_PAGE = 'exec';

/** Its own styles stand in it; scripts it has none. */
export const SCRIPT_PAGE_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; frame-ancestors 'self'";

/** A reader's own machine has fonts for his language; the one on which a workbench is looked at need not. */
const FONTS = [
  '<link rel="stylesheet" href="/fonts/roboto/400.css">',
  '<link rel="stylesheet" href="/fonts/roboto/500.css">',
  '<link rel="stylesheet" href="/fonts/noto-sans-jp/index.css">',
  "<style>body { font-family: Roboto, 'Noto Sans JP Variable', sans-serif; }</style>",
].join('');

const LEADING = /(href|action)="(https:[^"]*)"/g;

const plainly = (attribute: string): string => attribute.replaceAll('&amp;', '&');

/** A form drops the query of its address, so that who looks goes along as a field. */
const withOwnPages = (html: string, mailbox: string): string =>
  html
    .replace(LEADING, (_whole, name: string, address: string) => {
      const leads = ownPage(plainly(address), mailbox).replaceAll('&', '&amp;');
      return `${name}="${leads}"`;
    })
    .replace(/<form [^>]*>/g, (form) => `${form}<input type="hidden" name="as" value="${mailbox}">`);

/** Undefined for somebody whom the company does not have, and where the script returned no page. */
export const scriptPage = ({ place }: Office, query: URLSearchParams): string | undefined => {
  const mailbox = query.get('as') ?? '';
  const person = place.world().accounts.find(({ email }) => email.startsWith(`${mailbox}@`));
  if (person === undefined) return undefined;
  const passed = new URLSearchParams([...query].filter(([name]) => name !== 'as'));
  const { page } = place.openPage(person.sub, passed.toString());
  if (page === undefined) return undefined;
  const metas = page.metaTags.map(({ name, content }) => `<meta name="${name}" content="${content}">`);
  const head = `${metas.join('')}${FONTS}</head>`;
  return withOwnPages(page.content, mailbox).replace('</head>', head);
};
