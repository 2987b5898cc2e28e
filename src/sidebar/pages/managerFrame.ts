/** What all pages of the contacts manager have in common: the bar with the search, the style, and links that carry the address. */
import type { Messages } from '../messages/messages';
import type { WebPage } from './linkPage';
import { anchor, safe } from './linkPage';

/** Where the pages stand and who reads them. */
export interface Desk {
  /** Of the web app, as the administrator says it: within Google's frame a relative link would lead into the frame's own host. */
  readonly address: string;
  /** The reader's own. */
  readonly email: string;
  readonly messages: Messages;
  readonly language: 'en' | 'ja';
}

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #f8fafd; color: #1f1f1f; font: 14px/1.5 Roboto, 'Noto Sans JP', Arial, sans-serif; overflow-wrap: anywhere; }
  header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; padding: 12px 24px; }
  a { color: #0b57d0; text-decoration: none; }
  a:hover { text-decoration: underline; }
  a:focus-visible, button:focus-visible, input:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
  .brand { color: #1f1f1f; font-size: 22px; white-space: nowrap; }
  form { display: flex; flex: 1 1 280px; max-width: 640px; gap: 8px; }
  input { flex: 1; min-width: 0; height: 44px; padding: 0 20px; border: 1px solid transparent; border-radius: 22px; background: #e9eef6; color: inherit; font: inherit; font-size: 16px; }
  button { height: 44px; padding: 0 20px; border: 1px solid #747775; border-radius: 22px; background: none; color: #0b57d0; font: inherit; font-weight: 500; cursor: pointer; }
  main { max-width: 960px; margin: 0 auto 24px; padding: 24px; border-radius: 16px; background: #fff; }
  h1 { margin: 0; font-size: 24px; font-weight: 400; line-height: 1.3; }
  h2 { margin: 24px 0 8px; font-size: 14px; font-weight: 500; color: #444746; }
  p { margin: 8px 0; }
  ul { margin: 16px 0 0; padding: 0; list-style: none; }
  li { border-top: 1px solid #e1e3e1; }
  .row { display: flex; gap: 16px; align-items: center; min-height: 56px; padding: 8px; color: inherit; }
  .row:hover { background: #f0f4f9; text-decoration: none; }
  .row > span:last-child { min-width: 0; }
  .mark { display: flex; flex: none; align-items: center; justify-content: center; width: 40px; height: 40px; border-radius: 50%; background: #d3e3fd; color: #041e49; font-size: 18px; }
  .under, .muted { display: block; color: #444746; font-size: 12px; }
  .hint { padding: 12px 16px; border-radius: 12px; background: #fef7e0; }
  dl { display: grid; grid-template-columns: minmax(96px, 160px) minmax(0, 1fr); gap: 8px 16px; margin: 16px 0 0; }
  dt { color: #444746; }
  dd { margin: 0; white-space: pre-wrap; }
  nav { display: flex; gap: 24px; margin-top: 16px; }
  .label { display: inline-block; margin: 0 8px 8px 0; padding: 6px 12px; border: 1px solid #c4c7c5; border-radius: 8px; }
  footer { max-width: 960px; margin: 0 auto; padding: 0 24px 24px; color: #444746; font-size: 12px; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  @media (max-width: 600px) { header { padding: 12px 16px; } main { padding: 16px; border-radius: 0; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 12px; } }
`;

/** Half a character has no encoding: encodeURIComponent throws. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** An address of one of these pages. */
export const pageAt = ({ address }: Desk, asked: Readonly<Record<string, string>>): string => {
  const query = Object.entries(asked).map(([name, value]) => `${name}=${encoded(value)}`);
  return query.length === 0 ? address : `${address}?${query.join('&')}`;
};

export const pageLink = (desk: Desk, asked: Readonly<Record<string, string>>, text: string): string =>
  anchor(pageAt(desk, asked), text);

const letterOf = (text: string): string => [...text.trim()][0] ?? '?';

/** A line of a list that leads somewhere. */
export const row = (
  desk: Desk,
  asked: Readonly<Record<string, string>>,
  text: string,
  under: readonly string[],
): string =>
  `<li><a class="row" href="${safe(pageAt(desk, asked))}" target="_top"><span class="mark" aria-hidden="true">${safe(letterOf(text))}</span><span>${safe(text)}<span class="under">${safe(under.filter((part) => part !== '').join(' · '))}</span></span></a></li>`;

const searchForm = ({ address, messages: { search } }: Desk, typed: string): string =>
  `<form role="search" action="${safe(address)}" method="get" target="_top"><label class="visually-hidden" for="search">${safe(search.field)}</label><input id="search" type="search" name="search" value="${safe(typed)}" placeholder="${safe(search.field)}"><button>${safe(search.search)}</button></form>`;

/** `body` is HTML, of which everything that people wrote has been made harmless. */
export const managerPage = (desk: Desk, heading: string, body: string, typed = ''): WebPage => {
  const { messages, language, email } = desk;
  const title = `${heading} · Meibo`;
  return {
    title,
    html: [
      `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${safe(title)}</title><base target="_top"><style>${STYLE}</style></head><body>`,
      `<header><a class="brand" href="${safe(desk.address)}" target="_top">名簿 Meibo</a>${searchForm(desk, typed)}</header>`,
      `<main>${body}</main>`,
      `<footer><p>${safe(messages.manager.toChange)}</p><p>${safe(messages.link.signedIn(email))}</p></footer>`,
      '</body></html>',
    ].join('\n'),
  };
};
