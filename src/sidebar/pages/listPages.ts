/** The pages of the contacts manager that list something: labels, the contacts of one, and what a search has found. */
import type { LabelContacts } from '../../app/contacts/viewLabelContacts';
import type { LabelCount } from '../../app/contacts/viewLabelCounts';
import type { PersonView } from '../../app/mail/personView';
import type { SearchView } from '../../app/search/searchContacts';
import { displayName } from '../../core/contacts/displayName';
import { PAGE } from '../../core/listStart';
import { tellApart } from '../cards/tellApart';
import type { WebPage } from './linkPage';
import { safe } from './linkPage';
import type { Desk } from './managerFrame';
import { managerPage, pageLink, row } from './managerFrame';

const list = (rows: readonly string[]): string => `<ul>${rows.join('')}</ul>`;

export const labelsPage = (desk: Desk, labels: readonly LabelCount[]): WebPage => {
  const { manager, contact, roles, message } = desk.messages;
  const rows = labels.map(({ label, name, role, owner, contacts }) =>
    row(desk, { contacts: label }, name, [
      contact.contactCount(contacts),
      roles[role],
      owner === '' ? message.yourLabel : message.sharedBy(owner),
    ]),
  );
  const shown = rows.length === 0 ? `<p>${safe(manager.noLabels)}</p>` : list(rows);
  return managerPage(desk, manager.title, `<h1>${safe(desk.messages.labels)}</h1>${shown}`);
};

const personRows = (desk: Desk, persons: readonly PersonView[]): readonly string[] => {
  const remarks = tellApart(persons);
  return persons.map(({ record, fields, labels }, index) => {
    const { post = '', more = [] } = remarks[index] ?? {};
    const names = labels.map(({ name }) => name).join(desk.messages.message.comma);
    return row(desk, { person: record }, displayName(fields) || desk.messages.message.nameless, [
      ...new Set([post, ...more, names]),
    ]);
  });
};

interface Part {
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  readonly next?: number;
}

const rangeOf = ({ from, shown, total, next }: Part, { messages }: Desk): string =>
  next === undefined && from === 0
    ? messages.contact.contactCount(total)
    : messages.range(from + 1, from + shown, total);

/** `asked` leads to the first part. */
const partLinks = (desk: Desk, { from, next }: Part, asked: Readonly<Record<string, string>>): string => {
  const { parts, previous, next: following } = desk.messages.manager;
  const before = Math.max(0, from - PAGE);
  const links = [
    ...(from === 0
      ? []
      : [pageLink(desk, before === 0 ? asked : { ...asked, from: String(before) }, previous)]),
    ...(next === undefined ? [] : [pageLink(desk, { ...asked, from: String(next) }, following)]),
  ];
  return links.length === 0 ? '' : `<nav aria-label="${safe(parts)}">${links.join('')}</nav>`;
};

export const labelPage = (desk: Desk, view: LabelContacts): WebPage => {
  const { messages } = desk;
  const part = { ...view, shown: view.persons.length };
  // Every one of them is in this label: named are only the others.
  const persons = view.persons.map((person) => ({
    ...person,
    labels: person.labels.filter(({ id }) => id !== view.label),
  }));
  const shown =
    persons.length === 0 ? `<p>${safe(messages.contact.noContacts)}</p>` : list(personRows(desk, persons));
  const body = `<p>${pageLink(desk, {}, messages.message.allLabels)}</p><h1>${safe(view.name)}</h1><p class="muted">${safe(rangeOf(part, desk))}</p>${shown}${partLinks(desk, part, { contacts: view.label })}`;
  return managerPage(desk, view.name, body);
};

export const searchPage = (desk: Desk, view: SearchView): WebPage => {
  const { search, message } = desk.messages;
  const part = { ...view, shown: view.items.length };
  const rows = personRows(
    desk,
    view.items.map(({ person }) => person),
  );
  const found =
    rows.length === 0
      ? `<p>${safe(search.none(view.typed))}</p><p>${safe(search.noneHint)}</p>`
      : `<p class="muted">${safe(rangeOf(part, desk))}</p>${list(rows)}${partLinks(desk, part, { search: view.typed })}`;
  const body = `<p>${pageLink(desk, {}, message.allLabels)}</p><h1>${safe(search.results)}</h1>${found}`;
  return managerPage(desk, search.results, body, view.typed);
};
