/** The web page behind a copied link: what was shared, for whom, and the way to it. Plain HTML, without any script. */
import type { LinkView } from '../../app/sharing/explainLink';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { Messages } from '../messages/messages';

export interface WebPage {
  readonly title: string;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const safe = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const STYLE = `
  body { margin: 0; background: #f8fafd; color: #1f1f1f; font: 16px/1.5 Roboto, 'Noto Sans JP', Arial, sans-serif; }
  main { box-sizing: border-box; max-width: 560px; margin: 48px auto; padding: 32px; background: #fff; border: 1px solid #c4c7c5; border-radius: 16px; }
  h1 { margin: 0 0 16px; font-size: 24px; font-weight: 400; overflow-wrap: anywhere; }
  p { margin: 0 0 16px; overflow-wrap: anywhere; }
  .brand, .account { color: #444746; font-size: 14px; }
  a { color: #0b57d0; }
  a:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
  blockquote { margin: 0 0 16px; padding: 0 0 0 16px; border-left: 4px solid #c4c7c5; white-space: pre-wrap; overflow-wrap: anywhere; }
  .primary { display: inline-block; margin: 8px 0 24px; padding: 10px 24px; border-radius: 20px; background: #0b57d0; color: #fff; text-decoration: none; font-weight: 500; }
  @media (max-width: 600px) { main { margin: 0; border: 0; border-radius: 0; } }
`;

/**
 * With several accounts signed in, a web app runs as one of them, and Gmail opens another's mail; both take the account's
 * address. The page is served over https, so an address without a scheme is one of https.
 */
export const gmailOf = (email: string): string =>
  `//mail.google.com/mail/?authuser=${encodeURIComponent(email)}`;

const chooserFor = (link: string): string =>
  `//accounts.google.com/AccountChooser?continue=${encodeURIComponent(link)}`;

/** Inside Apps Script's frame a link opens nothing but its own window (developers.google.com/apps-script/guides/html/restrictions). */
export const anchor = (address: string, text: string, style = ''): string =>
  `<a href="${safe(address)}" target="_top"${style === '' ? '' : ` class="${style}"`}>${safe(text)}</a>`;

const invitedTo = (
  { label, from, role }: NonNullable<LinkView['invitation']>,
  { invitations, roles }: Messages,
): string => {
  const said = [...(from === '' ? [] : [invitations.from(from)]), roles[role]].join(' · ');
  return `<h1>${safe(invitations.pageTitle(label))}</h1><p>${safe(said)}</p><p>${safe(invitations.pageNext)}</p>`;
};

/** The same label in the contacts manager. */
const contactsOf = ({ link }: LinkView, { manager }: Messages): string =>
  link === undefined ? '' : `<p>${anchor(link.replace('?label=', '?contacts='), manager.seeContacts)}</p>`;

const about = (view: LinkView, messages: Messages): string => {
  const { label, invitation } = view;
  const { link, roles } = messages;
  if (invitation !== undefined) return invitedTo(invitation, messages);
  return label === undefined
    ? `<h1>${safe(link.notReached)}</h1><p>${safe(link.whyNot)}</p>`
    : `<h1>${safe(link.shared(label.name))}</h1><p>${safe(link.how(label.owner, roles[label.role]))}</p><p>${safe(link.next)}</p>${contactsOf(view, messages)}`;
};

/** The account by which the page is seen, and the way to another one. */
export const accountLine = (
  { email, link }: Pick<LinkView, 'email' | 'link'>,
  { link: words }: Messages,
): string => {
  const other = link === undefined ? '' : ` ${anchor(chooserFor(link), words.otherAccount)}`;
  return `<p class="account">${safe(words.signedIn(email))}${other}</p>`;
};

const bodyOf = (view: LinkView, messages: Messages): string => {
  return [
    about(view, messages),
    anchor(gmailOf(view.email), messages.link.openGmail, 'primary'),
    accountLine(view, messages),
  ].join('\n');
};

export const webPage = (heading: string, body: string, language: 'en' | 'ja'): WebPage => {
  const title = `Meibo · ${heading}`;
  return {
    title,
    html: `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${safe(title)}</title><base target="_top"><style>${STYLE}</style></head><body><main><p class="brand">Meibo</p>\n${body}\n</main></body></html>`,
  };
};

export const linkPage = (
  view: Result<LinkView, Problem>,
  messages: Messages,
  language: 'en' | 'ja',
): WebPage => {
  const body = view.ok ? bodyOf(view.value, messages) : `<h1>${safe(messages.refusals['out-of-reach'])}</h1>`;
  return webPage(messages.link.title, body, language);
};
