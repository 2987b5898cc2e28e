/** A person whom a shared label holds: who that is, how to reach him, and by whose labels one knows. */
import type { LabelOfPerson, PersonView } from '../../app/mail/personView';
import { displayName, readingOf } from '../../core/contacts/displayName';
import type { Element, FieldValue } from '../../core/contacts/fieldValue';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Button, KnownIcon } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { commentsSection, hintLine } from './talkSections';

/** Of each kind; a card ends at a hundred widgets. */
const MOST_LINES = 20;

const joined = (element: Element, names: readonly string[], separator: string): string =>
  names
    .map((name) => element[name] ?? '')
    .filter((text) => text !== '')
    .join(separator);

const line = (icon: KnownIcon, text: string, topLabel: string, bottomLabel = ''): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: icon },
    text: plain(text),
    wrapText: true,
    ...(topLabel === '' ? {} : { topLabel }),
    ...(bottomLabel === '' ? {} : { bottomLabel }),
  },
});

const organizationLines = (organizations: FieldValue): readonly Widget[] =>
  organizations.slice(0, MOST_LINES).flatMap((organization) => {
    const company = organization['name'] ?? '';
    const post = joined(organization, ['department', 'title'], ' · ');
    if (company === '' && post === '') return [];
    return [company === '' ? line('STORE', post, '') : line('STORE', company, '', post)];
  });

/**
 * A number is called by way of the script, not by a link on the card: Google allows cards no other links than the manifest's
 * https prefixes (developers.google.com/apps-script/manifest/allowlist-url), and does not say whether `tel:` counts. Refused,
 * it would cost the whole card; this way it costs a click.
 */
const phoneLines = (phones: FieldValue, messages: Messages): readonly Widget[] =>
  phones.slice(0, MOST_LINES).map(({ value = '', type = '' }) => ({
    decoratedText: {
      startIcon: { knownIcon: 'PHONE', altText: messages.message.phone },
      text: plain(value),
      wrapText: true,
      ...(type === '' ? {} : { bottomLabel: messages.message.types[type.toLowerCase()] ?? type }),
      onClick: { action: action('call-phone', { phone: value }) },
    },
  }));

const emailLines = (emails: FieldValue, messages: Messages): readonly Widget[] =>
  emails
    .slice(0, MOST_LINES)
    .map(({ value = '', type = '' }) =>
      line('EMAIL', value, '', messages.message.types[type.toLowerCase()] ?? type),
    );

const labelLines = (labels: readonly LabelOfPerson[], messages: Messages): readonly Widget[] =>
  labels
    .slice(0, MOST_LINES)
    .map(({ name, role, sharedBy }) =>
      line(
        'MULTIPLE_PEOPLE',
        name,
        messages.roles[role],
        sharedBy === '' ? messages.message.yourLabel : messages.message.sharedBy(sharedBy),
      ),
    );

export const allLabels = (messages: Messages): Section => ({
  widgets: [
    {
      buttonList: {
        buttons: [
          { text: messages.message.allLabels, type: 'BORDERLESS', onClick: { action: action('back') } },
        ],
      },
    },
  ],
});

const questions = ({ record, mayEdit }: PersonView, { requests, access }: Messages): Widget => {
  const suggest: Button = {
    text: requests.suggestChange,
    type: 'OUTLINED',
    onClick: { action: action('suggest-form', { record }) },
  };
  const why: Button = {
    text: access.why,
    type: 'BORDERLESS',
    onClick: { action: action('why', { record }) },
  };
  return { buttonList: { buttons: mayEdit ? [why] : [suggest, why] } };
};

export const personCard = (person: PersonView, messages: Messages): Card => {
  const { fields, labels } = person;
  const details = [
    ...organizationLines(fields.organization ?? []),
    ...phoneLines(fields.phone ?? [], messages),
    ...emailLines(fields.email ?? [], messages),
  ];
  const reading = readingOf(fields);
  return {
    name: 'person',
    header: {
      title: displayName(fields) || messages.message.nameless,
      ...(reading === '' ? {} : { subtitle: reading }),
    },
    sections: [
      ...hintLine(person, messages),
      ...(details.length === 0 ? [] : [{ widgets: details }]),
      commentsSection(person, messages),
      { header: messages.labels, widgets: [...labelLines(labels, messages), questions(person, messages)] },
      allLabels(messages),
    ],
  };
};
