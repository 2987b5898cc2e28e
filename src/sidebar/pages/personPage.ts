/** One contact in the contacts manager: what its reader may see of it, and by which labels. */
import type { PersonView } from '../../app/mail/personView';
import { CARES } from '../../core/book/caretakers';
import { displayName, readingOf } from '../../core/contacts/displayName';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import { fieldLines } from '../cards/fieldText';
import { gmailSearch } from '../gmailSearch';
import type { WebPage } from './linkPage';
import { anchor, safe } from './linkPage';
import type { Desk } from './managerFrame';
import { managerPage, pageAt, pageLink } from './managerFrame';

const line = (name: string, text: string): string => `<dt>${safe(name)}</dt><dd>${safe(text)}</dd>`;

const details = ({ fields, caretakers }: PersonView, { messages }: Desk): string => {
  const known = FIELD_NAMES.filter((field) => field !== 'name').flatMap((field) => {
    const lines = fieldLines(field, fields[field] ?? [], messages);
    return lines.length === 0 ? [] : [line(messages.suggestions.matters[field], lines.join('\n'))];
  });
  const cares = CARES.flatMap((care) => {
    const named = caretakers?.[care];
    return named === undefined ? [] : [line(messages.care.names[care], named.name)];
  });
  const all = [...known, ...cares];
  return all.length === 0 ? '' : `<dl>${all.join('')}</dl>`;
};

const pinned = ({ hint }: PersonView, { messages }: Desk): string =>
  hint === undefined || hint.text === ''
    ? ''
    : `<p class="hint"><span class="under">${safe(messages.talk.hint)}</span>${safe(hint.text)}</p>`;

const mail = ({ fields }: PersonView, { email, messages }: Desk): string => {
  const address = gmailSearch(fields.email ?? [], email);
  return address === undefined ? '' : `<p>${anchor(address, messages.mail.latest)}</p>`;
};

export const personPage = (desk: Desk, person: PersonView): WebPage => {
  const { messages } = desk;
  const name = displayName(person.fields) || messages.message.nameless;
  const reading = readingOf(person.fields);
  const labels = person.labels.map(
    (label) =>
      `<a class="label" href="${safe(pageAt(desk, { contacts: label.id }))}" target="_top">${safe(label.name)}</a>`,
  );
  const body = [
    `<p>${pageLink(desk, {}, messages.message.allLabels)}</p>`,
    `<h1>${safe(name)}</h1>`,
    ...(reading === '' ? [] : [`<p class="muted">${safe(reading)}</p>`]),
    pinned(person, desk),
    details(person, desk),
    mail(person, desk),
    `<h2>${safe(messages.labels)}</h2>`,
    ...labels,
  ];
  return managerPage(desk, name, body.join('\n'));
};
