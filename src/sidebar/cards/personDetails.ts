/** What is known of a person, line by line: where he works, how to reach him, and whatever else he may see who looks. */
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { Element, FieldName, Fields, FieldValue } from '../../core/contacts/fieldValue';
import { action } from '../actions';
import type { KnownIcon } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';

/** Of each kind; a card ends at a hundred widgets. */
export const MOST_LINES = 12;
/** Of all the fields that few contacts have. */
const MOST_OTHERS = 15;
/** Longer notes are read in Google Contacts. */
const LONGEST = 1_000;

const joined = (element: Element, names: readonly string[], separator: string): string =>
  names
    .map((name) => element[name] ?? '')
    .filter((text) => text !== '')
    .join(separator);

interface Line {
  readonly icon: KnownIcon;
  readonly text: string;
  readonly topLabel?: string;
  readonly bottomLabel?: string;
}

export const detailLine = ({ icon, text, topLabel = '', bottomLabel = '' }: Line): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: icon },
    text: plain(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text),
    wrapText: true,
    ...(topLabel === '' ? {} : { topLabel }),
    ...(bottomLabel === '' ? {} : { bottomLabel }),
  },
});

/** What does not fit is counted, so that nobody takes a part for the whole. */
export const cutTo = (lines: readonly Widget[], most: number, { contact }: Messages): readonly Widget[] =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most), { textParagraph: { text: contact.more(lines.length - most) } }];

export const typeWord = ({ type = '' }: Element, { message }: Messages): string =>
  message.types[type.toLowerCase()] ?? type;

const organizationLines = (organizations: FieldValue): readonly Widget[] =>
  organizations.flatMap((organization) => {
    const company = organization['name'] ?? '';
    const post = joined(organization, ['department', 'title'], ' · ');
    if (company === '' && post === '') return [];
    return [
      detailLine(
        company === '' ? { icon: 'STORE', text: post } : { icon: 'STORE', text: company, bottomLabel: post },
      ),
    ];
  });

/**
 * A number is called by way of the script, not by a link on the card: Google allows cards no other links than the manifest's
 * https prefixes (developers.google.com/apps-script/manifest/allowlist-url), and does not say whether `tel:` counts. Refused,
 * it would cost the whole card; this way it costs a click.
 */
const phoneLines = (phones: FieldValue, messages: Messages): readonly Widget[] =>
  phones.map((phone) => {
    const { value = '' } = phone;
    const type = typeWord(phone, messages);
    return {
      decoratedText: {
        startIcon: { knownIcon: 'PHONE', altText: messages.message.phone },
        text: plain(value),
        wrapText: true,
        ...(type === '' ? {} : { bottomLabel: type }),
        onClick: { action: action('call-phone', { phone: value }) },
      },
    };
  });

const emailLines = (emails: FieldValue, messages: Messages): readonly Widget[] =>
  emails.map((email) =>
    detailLine({ icon: 'EMAIL', text: email['value'] ?? '', bottomLabel: typeWord(email, messages) }),
  );

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** As an envelope has it: a Japanese one begins with the postal code and the prefecture, others with the street. */
export const addressText = (address: Element): string => {
  const { postalCode = '' } = address;
  if (JAPANESE.test(joined(address, ['region', 'city', 'street'], ''))) {
    const place = joined(address, ['region', 'city', 'street'], '');
    const code = postalCode === '' ? '' : `〒${postalCode.replace(/^〒/, '')}`;
    return [code, place, joined(address, ['extended', 'poBox'], ' ')].filter((part) => part !== '').join(' ');
  }
  return (
    joined(address, ['street', 'extended', 'poBox', 'city', 'region', 'postalCode', 'country'], ', ') ||
    (address['unstructured'] ?? '')
  );
};

const addressLines = (addresses: FieldValue, messages: Messages): readonly Widget[] =>
  addresses.flatMap((address) => {
    const text = addressText(address);
    return text === ''
      ? []
      : [detailLine({ icon: 'MAP_PIN', text, bottomLabel: typeWord(address, messages) })];
  });

const SHOWN_APART: readonly FieldName[] = ['name', 'organization', 'phone', 'email', 'address'];

/** Which of a field's texts people read first. */
const TEXTS = ['value', 'date', 'text', 'building', 'floor', 'section', 'desk', 'protocol'];

export const otherText = (element: Element, { contact }: Messages): string =>
  TEXTS.map((name) => (name === 'date' ? contact.day(element[name] ?? '') : (element[name] ?? '')))
    .filter((text) => text !== '')
    .join(' · ');

const otherLines = (fields: Fields, messages: Messages): readonly Widget[] =>
  FIELD_NAMES.filter((field) => !SHOWN_APART.includes(field)).flatMap((field) =>
    (fields[field] ?? []).flatMap((element) => {
      const text = otherText(element, messages);
      if (text === '') return [];
      const topLabel = messages.suggestions.matters[field];
      const bottomLabel = typeWord(element, messages);
      return [detailLine({ icon: 'DESCRIPTION', text, topLabel, bottomLabel })];
    }),
  );

export const detailWidgets = (fields: Fields, messages: Messages): readonly Widget[] => [
  ...cutTo(organizationLines(fields.organization ?? []), MOST_LINES, messages),
  ...cutTo(phoneLines(fields.phone ?? [], messages), MOST_LINES, messages),
  ...cutTo(emailLines(fields.email ?? [], messages), MOST_LINES, messages),
  ...cutTo(addressLines(fields.address ?? [], messages), MOST_LINES, messages),
  ...cutTo(otherLines(fields, messages), MOST_OTHERS, messages),
];
