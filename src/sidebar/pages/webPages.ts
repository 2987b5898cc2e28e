/**
 * The script's web app: the contacts manager, read only, and the pages behind links in letters. Each page is drawn by the server
 * from what the cards would be told, with the rights of whoever opens it; there is no script in any of them.
 */
import type { LabelCount } from '../../app/contacts/viewLabelCounts';
import type { LinkView } from '../../app/sharing/explainLink';
import type { Refusal } from '../../app/sharing/refusal';
import type { CommentPage } from '../../app/talk/explainComment';
import { PAGE } from '../../core/listStart';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { Doings } from '../doings';
import type { Guard } from '../guard';
import type { Messages } from '../messages/messages';
import { commentPage } from './commentPage';
import type { WebPage } from './linkPage';
import { linkPage, safe, webPage } from './linkPage';
import { labelPage, labelsPage, searchPage } from './listPages';
import type { Desk } from './managerFrame';
import { managerPage } from './managerFrame';
import type { PageRequest } from './pageRequest';
import { pageRequestFrom } from './pageRequest';
import { personPage } from './personPage';

export interface PageDoings extends Pick<
  Doings,
  'ownAddress' | 'pageAddress' | 'viewLabelContacts' | 'viewPerson' | 'searchContacts'
> {
  readonly viewLabelCounts: () => Result<readonly LabelCount[], Refusal>;
  readonly explainLink: (label: string) => Result<LinkView, Problem>;
  readonly explainComment: (comment: string) => Result<CommentPage, Problem>;
}

/** That something is not there and that it is not for him are one answer. */
const refusedPage = (desk: Desk, { type }: Refusal): WebPage => {
  const { refusals, manager } = desk.messages;
  const sentence = type === 'out-of-reach' ? refusals[type] : manager.notThere;
  return managerPage(desk, manager.title, `<h1>${safe(sentence)}</h1>`);
};

const drawn = <View>(
  desk: Desk,
  view: Result<View, Refusal>,
  draw: (desk: Desk, view: View) => WebPage,
): WebPage => (view.ok ? draw(desk, view.value) : refusedPage(desk, view.problem));

const managerPageFor = (doings: PageDoings, desk: Desk, asked: PageRequest): WebPage => {
  const { contacts, person, search, from } = asked;
  if (person !== '') return drawn(desk, doings.viewPerson(person), personPage);
  if (contacts !== '') return drawn(desk, doings.viewLabelContacts(contacts, from), labelPage);
  if (search.trim() !== '')
    return drawn(desk, doings.searchContacts({ typed: search, from, length: PAGE }), searchPage);
  return drawn(desk, doings.viewLabelCounts(), labelsPage);
};

/** Without the address of the web app no link could be made: the administrator has not said it. */
const deskOf = (doings: PageDoings, messages: Messages, language: Desk['language']): Desk | undefined => {
  const address = doings.pageAddress();
  return address === undefined ? undefined : { address, email: doings.ownAddress(), messages, language };
};

export const createWebPages =
  (doings: PageDoings, { guarded }: Guard) =>
  (event: unknown, messages: Messages, language: 'en' | 'ja'): WebPage => {
    const asked = pageRequestFrom(event);
    const said = (sentence: string): WebPage =>
      webPage(messages.manager.title, `<h1>${safe(sentence)}</h1>`, language);
    return guarded(
      () => {
        const { label, comment } = asked;
        if (comment !== '') return commentPage(doings.explainComment(comment), messages, language);
        if (label !== '') return linkPage(doings.explainLink(label), messages, language);
        const desk = deskOf(doings, messages, language);
        return desk === undefined ? said(messages.refusals['no-page']) : managerPageFor(doings, desk, asked);
      },
      (reference) => said(messages.failure(reference)),
    );
  };
