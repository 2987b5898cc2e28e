/** One thing that a signature says of a person, for itself: what can be ticked or left. */
import { fullReading } from '../contacts/displayName';
import { companyIdentity } from '../contacts/companyName';
import { elementKey, sameValue } from '../contacts/canonicalValue';
import type { Element, FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { plainText } from '../contacts/plainText';
import { structuredAddress } from './structuredAddress';
import type { Signature } from './readSignature';

export const PART_KINDS = [
  'reading',
  'company',
  'department',
  'title',
  'phone',
  'email',
  'url',
  'address',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface SignaturePart {
  readonly kind: PartKind;
  readonly text: string;
  /** What a phone is for; the postal code of an address. */
  readonly detail: string;
}

export const PHONE_TYPES: readonly string[] = ['work', 'mobile', 'main', 'workFax'];

const one = (kind: PartKind, text: string, detail = ''): readonly SignaturePart[] =>
  text === '' ? [] : [{ kind, text, detail }];

/** In the order in which a card shows them. */
export const partsOf = (signature: Signature): readonly SignaturePart[] => [
  ...one('reading', signature.nameReading),
  ...one('company', signature.company),
  ...one('department', signature.department),
  ...one('title', signature.title),
  ...signature.phones.flatMap(({ type, value }) => one('phone', value, type)),
  ...signature.emails.flatMap((email) => one('email', email)),
  ...signature.urls.flatMap((url) => one('url', url)),
  ...one('address', signature.address, signature.postalCode),
];

const POST = { company: 'name', department: 'department', title: 'title' } as const;

const isPost = (kind: PartKind): kind is keyof typeof POST => kind in POST;

/** The post that a signature speaks of: at its company where the person has several, else the first. */
const postAt = (organizations: FieldValue, company: string | undefined): number => {
  const found = organizations.findIndex(
    ({ name = '' }) => company !== undefined && companyIdentity(name) === companyIdentity(company),
  );
  return found < 0 ? 0 : found;
};

const textOf = (parts: readonly SignaturePart[], kind: PartKind): string | undefined =>
  parts.find((part) => part.kind === kind)?.text;

const withPost = (organizations: FieldValue, parts: readonly SignaturePart[]): FieldValue => {
  const said = parts.flatMap(({ kind, text }) => (isPost(kind) ? [[POST[kind], text] as const] : []));
  if (said.length === 0) return organizations;
  const at = postAt(organizations, textOf(parts, 'company'));
  const changed = { ...organizations[at], ...Object.fromEntries(said) };
  return organizations.length === 0
    ? [changed]
    : organizations.map((organization, index) => (index === at ? changed : organization));
};

const withReading = (names: FieldValue, reading: string | undefined): FieldValue => {
  const [name, ...others] = names;
  if (reading === undefined || name === undefined) return names;
  const [family = '', given = '', ...more] = reading.split(/\s+/);
  const isParted = given !== '' && more.length === 0;
  const kana: Element = isParted ? { familyReading: family, givenReading: given } : { fullReading: reading };
  return [{ ...name, ...kana }, ...others];
};

const elementOf = ({ kind, text, detail }: SignaturePart): Element => {
  if (kind === 'address') return { ...structuredAddress(text, detail), type: 'work' };
  return { value: text, type: kind === 'phone' ? detail : 'work' };
};

const withMore = (field: FieldName, value: FieldValue, parts: readonly SignaturePart[]): FieldValue => {
  const known = new Set(value.map((element) => elementKey(field, element)));
  const added = parts.filter(({ kind }) => kind === field).map(elementOf);
  return [...value, ...added.filter((element) => !known.has(elementKey(field, element)))];
};

const LISTS = ['phone', 'email', 'url', 'address'] as const satisfies readonly FieldName[];

/** The fields with what was ticked in them: lists grow, a post and a reading are as the signature says. */
export const withParts = (fields: Fields, parts: readonly SignaturePart[]): Fields => ({
  ...fields,
  name: withReading(fields.name ?? [], textOf(parts, 'reading')),
  organization: withPost(fields.organization ?? [], parts),
  ...Object.fromEntries(LISTS.map((field) => [field, withMore(field, fields[field] ?? [], parts)])),
});

/** What a signature says that is not known yet, and what is known in its place; '' where it only adds. */
export interface Difference {
  readonly part: SignaturePart;
  readonly now: string;
}

const FIELD_OF: Readonly<Record<PartKind, FieldName>> = {
  reading: 'name',
  company: 'organization',
  department: 'organization',
  title: 'organization',
  phone: 'phone',
  email: 'email',
  url: 'url',
  address: 'address',
};

const shownNow = (fields: Fields, { kind }: SignaturePart, company: string | undefined): string => {
  if (kind === 'reading') return fullReading(fields.name?.[0] ?? {});
  if (!isPost(kind)) return '';
  const organizations = fields.organization ?? [];
  return organizations[postAt(organizations, company)]?.[POST[kind]] ?? '';
};

/** Written in one way or another, an address with the same words is the same. */
const isKnownAddress = (fields: Fields, { text }: SignaturePart): boolean => {
  const compact = (words: string): string =>
    plainText(words)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return (fields.address ?? []).some((address) => {
    const whole = compact(
      ['region', 'city', 'street', 'extended'].map((part) => address[part] ?? '').join(''),
    );
    return whole === compact(text) || compact(address['unstructured'] ?? '').includes(compact(text));
  });
};

export const differences = (fields: Fields, parts: readonly SignaturePart[]): readonly Difference[] => {
  const company = textOf(parts, 'company');
  return parts.flatMap((part) => {
    const field = FIELD_OF[part.kind];
    const context = isPost(part.kind) ? parts.filter(({ kind }) => kind === 'company') : [];
    const before = part.kind === 'company' ? fields : withParts(fields, context);
    const after = withParts(before, [...context, part]);
    if (part.kind === 'address' && isKnownAddress(fields, part)) return [];
    if (sameValue(field, before[field] ?? [], after[field] ?? [])) return [];
    return [{ part, now: shownNow(fields, part, company) }];
  });
};
