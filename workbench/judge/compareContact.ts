/** One contact of one member against the expected person, and against what the member had of this person before. */
import type { ContentField } from '../google/people/personFields';
import type { PersonJson } from '../seed/personJson';
import type { AccountContact } from './accountContacts';
import { elementKey, mismatch, thingKey, type Element, type Elements } from './element';
import { withoutPinnedLine } from './pinnedLine';
import { singleFields, splitByShare, visibleFields, type SharedFields } from './sharedFields';

export interface ContactFindings {
  readonly differences: readonly string[];
  /** The member's own additions, which a replica keeps beside what is shared. */
  readonly ownExtras: readonly string[];
}

/** What the member has in his own right; undefined where the judge was not told. */
export type Own = AccountContact | 'nothing' | undefined;

const elementsOf = (content: PersonJson | AccountContact['content'], field: ContentField): Elements => {
  const fields: Readonly<Partial<Record<string, Elements>>> = content;
  return fields[field] ?? [];
};

const ownElements = (own: Own, field: ContentField): Elements =>
  own === undefined || own === 'nothing' ? [] : elementsOf(own.content, field);

/** A value whose type begins so is its owner's alone, whoever wrote it and whenever. */
const isMarkedOwn = (element: Element): boolean =>
  typeof element['type'] === 'string' && /^(own|自分用)/i.test(element['type'].trim());

const said = (field: ContentField, elements: Elements): string =>
  elements.map((element) => elementKey(field, element)).join(', ');

/** Not what is shared once more, but what the member had, or what is marked as his. */
const isOwnAddition = (field: ContentField, element: Element, written: Elements, own: Elements): boolean => {
  const key = elementKey(field, element);
  const isAmong = (elements: Elements): boolean =>
    elements.some((candidate) => elementKey(field, candidate) === key);
  return !isAmong(written) && (isMarkedOwn(element) || isAmong(own));
};

/** Also in another writing: the shared one may have taken the place of the member's own. */
const hasThing = (field: ContentField, elements: Elements, thing: Element): boolean => {
  const key = thingKey(field, thing);
  return elements.some((candidate) => thingKey(field, candidate) === key);
};

const compareShared = (
  field: ContentField,
  written: Elements,
  actual: Elements,
  own: Elements,
): { differences: string[]; ownExtras: string[] } => {
  const { missing, extra } = mismatch(field, written, actual);
  // Of a single value the share takes the place; the member's own one comes back when the share ends.
  const keptOwn = singleFields.includes(field) && written.length > 0 ? [] : own;
  const foreign = extra.filter((element) => !isOwnAddition(field, element, written, keptOwn));
  const lost = keptOwn.filter((element) => !hasThing(field, actual, element));
  return {
    differences: [
      ...(missing.length > 0 ? [`${field} lacks ${said(field, missing)}`] : []),
      ...(foreign.length > 0 ? [`${field} has ${said(field, foreign)} too much`] : []),
      ...(lost.length > 0 ? [`${field} lost the member's own ${said(field, lost)}`] : []),
    ],
    ownExtras: extra
      .filter((element) => !foreign.includes(element))
      .map((element) => `${field} ${elementKey(field, element)}`),
  };
};

/** What is not shared stays as the member had it: nothing arrives, nothing goes. */
const compareUnshared = (field: ContentField, actual: Elements, own: Elements): string[] => {
  const { missing, extra } = mismatch(
    field,
    own,
    actual.filter((element) => !isMarkedOwn(element)),
  );
  const lost = missing.filter((element) => !isMarkedOwn(element));
  return [
    ...(extra.length > 0 ? [`${field} is not shared and has ${said(field, extra)}`] : []),
    ...(lost.length > 0 ? [`${field} lost the member's own ${said(field, lost)}`] : []),
  ];
};

export const compareContact = (
  expected: PersonJson,
  actual: AccountContact,
  own: Own,
  sharedFields: SharedFields,
): ContactFindings => {
  const differences: string[] = [];
  const ownExtras: string[] = [];
  for (const field of visibleFields) {
    const sources = [
      elementsOf(expected, field),
      field === 'biographies'
        ? withoutPinnedLine(elementsOf(actual.content, field))
        : elementsOf(actual.content, field),
      ownElements(own, field),
    ] as const;
    if (sources.every((elements) => elements.length === 0)) continue;
    const [written, there, before] = [
      splitByShare(sharedFields, field, sources[0]),
      splitByShare(sharedFields, field, sources[1]),
      splitByShare(sharedFields, field, sources[2]),
    ];
    const found = compareShared(field, written.shared, there.shared, before.shared);
    differences.push(...found.differences);
    ownExtras.push(...found.ownExtras);
    if (own !== undefined) differences.push(...compareUnshared(field, there.unshared, before.unshared));
  }
  if (own !== undefined && own !== 'nothing') {
    const gone = own.memberships.filter((group) => !actual.memberships.includes(group));
    if (gone.length > 0) differences.push(`lost the member's own labels or star: ${gone.join(', ')}`);
  }
  return { differences, ownExtras };
};
