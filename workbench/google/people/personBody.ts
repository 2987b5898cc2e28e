/** A Person as a client sends it: its shape, what of it is content, and which version it was made from. */
import {
  anything,
  flag,
  integer,
  list,
  listOf,
  message,
  objectOf,
  text,
  textOf,
  type JsonObject,
  type Shape,
} from './jsonBody';
import type { Content, DateParts, StoredElement, StoredValue } from './peopleData';
import {
  contentFieldNames,
  contentFields,
  ignoredPersonFields,
  type ContentField,
  type PersonField,
  type SubfieldKind,
} from './personFields';
import { structuredName } from './personName';

const subfieldShapes: Readonly<Record<SubfieldKind, Shape>> = {
  text,
  flag,
  integer,
  date: message({ year: integer, month: integer, day: integer }),
  'content type': {
    kind: 'choice',
    choices: ['CONTENT_TYPE_UNSPECIFIED', 'TEXT_PLAIN', 'TEXT_HTML'],
    typeName: 'type.googleapis.com/google.people.v1.Biography.ContentType',
  },
};

const elementShape = (field: PersonField): Shape =>
  message({
    ...Object.fromEntries(Object.entries(field.writable).map(([name, kind]) => [name, subfieldShapes[kind]])),
    ...Object.fromEntries(field.outputOnly.map((name) => [name, anything])),
  });

const membershipShape = message({
  metadata: anything,
  domainMembership: anything,
  contactGroupMembership: message({ contactGroupResourceName: text, contactGroupId: text }),
});

const sourceShape = message({
  type: text,
  id: text,
  etag: text,
  updateTime: text,
  profileMetadata: anything,
});

export const personShape: Shape = message({
  ...Object.fromEntries(ignoredPersonFields.map((name) => [name, anything])),
  ...Object.fromEntries(contentFieldNames.map((name) => [name, list(elementShape(contentFields[name]))])),
  etag: text,
  memberships: list(membershipShape),
  metadata: message({
    sources: list(sourceShape),
    previousResourceNames: anything,
    linkedPeopleResourceNames: anything,
    deleted: anything,
    objectType: anything,
  }),
});

/** The content of a person that fits the shape, as Google stores it: texts trimmed, empty values dropped. */
export const contentOf = (person: JsonObject): Content =>
  Object.fromEntries(
    contentFieldNames
      .map((name) => [name, elementsOf(name, person[name])] as const)
      .filter(([, elements]) => elements.length > 0),
  );

/** The groups that a person's memberships name, each once. */
export const membershipsOf = (person: JsonObject): readonly string[] => [
  ...new Set(
    listOf(person['memberships'])
      .map((membership) =>
        textOf(objectOf(objectOf(membership)['contactGroupMembership'])['contactGroupResourceName']),
      )
      .filter((name) => name !== ''),
  ),
];

/** The etag that the client read: of the CONTACT source, else of the person; '' where it sent none. */
export const etagOf = (person: JsonObject): string => {
  const source = listOf(objectOf(person['metadata'])['sources'])
    .map(objectOf)
    .find(({ type, etag }) => type === 'CONTACT' && textOf(etag) !== '');
  return textOf(source === undefined ? person['etag'] : source['etag']);
};

const elementsOf = (name: ContentField, value: unknown): readonly StoredElement[] => {
  const elements = listOf(value).map((element) => storedElement(contentFields[name], objectOf(element)));
  const kept = elements.filter(saysSomething);
  return name === 'names' ? kept.map(structuredName) : kept;
};

const storedElement = (field: PersonField, element: JsonObject): StoredElement =>
  Object.fromEntries(
    Object.entries(element).flatMap(([name, given]): [string, StoredValue][] => {
      const kind = field.writable[name];
      const value = kind === undefined ? undefined : storedValue(kind, given);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Undefined for what proto JSON takes as absent: an empty text, 0, false. */
const storedValue = (kind: SubfieldKind, value: unknown): StoredValue | undefined => {
  if (kind === 'date') {
    const date = dateOf(objectOf(value));
    return Object.keys(date).length === 0 ? undefined : date;
  }
  if (typeof value === 'string') {
    const trimmed = value.trim();
    return trimmed === '' || trimmed === 'CONTENT_TYPE_UNSPECIFIED' ? undefined : trimmed;
  }
  return value === true || (typeof value === 'number' && value !== 0) ? value : undefined;
};

const dateOf = (date: JsonObject): DateParts =>
  Object.fromEntries(
    ['year', 'month', 'day'].flatMap((part): [string, number][] => {
      const value = date[part];
      return typeof value === 'number' && value !== 0 ? [[part, value]] : [];
    }),
  );

/** A type alone says nothing about a person. */
const saysSomething = (element: StoredElement): boolean =>
  Object.keys(element).some((name) => !['type', 'contentType', 'protocol', 'current'].includes(name));
