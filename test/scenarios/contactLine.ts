/**
 * A contact as one line, so that a story can be read: `Ichiro Suzuki; phone 03-1111-1111 (work); in Customers; starred`.
 * What a line has no words for is shown as JSON, so that nothing is hidden from a comparison.
 */
import type { Element, FieldName, Fields, FieldValue } from '../../src/core/contacts/fieldValue';
import type { ForeignTag } from '../../src/core/replication/replica';

/** The attribute that a word in a line stands for. */
const MAIN: Readonly<Partial<Record<FieldName, string>>> = {
  name: 'unstructured',
  email: 'value',
  phone: 'value',
  address: 'unstructured',
  organization: 'name',
  birthday: 'date',
  url: 'value',
  note: 'value',
};

const isNamed = (text: string): text is FieldName => text in MAIN;

const readElement = (field: FieldName, text: string): Element => {
  const [, value = '', type] = /^(.*?)(?: \(([^()]*)\))?$/.exec(text) ?? [];
  return { [MAIN[field] ?? 'value']: value, ...(type === undefined ? {} : { type }) };
};

export const readValue = (field: FieldName, texts: readonly string[]): FieldValue =>
  texts.map((text) => readElement(field, text));

const writeElement = (field: FieldName, element: Element): string => {
  const main = MAIN[field];
  const { type, ...rest } = element;
  const value = main === undefined ? undefined : rest[main];
  const plain = value !== undefined && Object.keys(rest).length === 1;
  return `${plain ? value : JSON.stringify(rest)}${type === undefined ? '' : ` (${type})`}`;
};

export const writeValue = (field: FieldName, value: FieldValue): string =>
  value.map((element) => writeElement(field, element)).join(' + ');

export interface ContactLine {
  readonly fields: Fields;
  /** Names of labels. */
  readonly labels: readonly string[];
  readonly starred: boolean;
  readonly foreign: readonly ForeignTag[];
}

export const readLine = (line: string): ContactLine => {
  const [name = '', ...parts] = line.split('; ');
  const fields: Partial<Record<FieldName, FieldValue>> =
    name === '' ? {} : { name: readValue('name', [name]) };
  let labels: readonly string[] = [];
  const foreign: ForeignTag[] = [];
  for (const part of parts) {
    const [word = '', ...rest] = part.split(' ');
    const text = rest.join(' ');
    if (word === 'in') labels = text.split(', ');
    else if (word === 'tag') foreign.push({ key: rest[0] ?? '', value: rest.slice(1).join(' ') });
    else if (isNamed(word)) fields[word] = [...(fields[word] ?? []), ...readValue(word, [text])];
    else if (word !== 'starred') throw new Error(`A contact's line does not know “${word}”.`);
  }
  return { fields, labels, foreign, starred: parts.includes('starred') };
};

export const writeLine = ({ fields, labels, starred, foreign }: ContactLine): string => {
  const { name = [], ...others } = fields;
  const known = Object.keys(MAIN);
  const fieldNames = Object.keys(others).sort((a, b) => known.indexOf(a) - known.indexOf(b));
  return [
    writeValue('name', name),
    ...fieldNames.flatMap((field) =>
      (fields[field as FieldName] ?? []).map((one) => `${field} ${writeElement(field as FieldName, one)}`),
    ),
    ...(labels.length === 0 ? [] : [`in ${[...labels].sort().join(', ')}`]),
    ...(starred ? ['starred'] : []),
    ...foreign.map(({ key, value }) => `tag ${key} ${value}`),
  ].join('; ');
};
