/** What a person's record holds: named fields, each a list of elements, each element flat text attributes. */

/** The fields of a contact that Google lets a client write, under our own names (photos and labels apart). */
export type FieldName =
  | 'name'
  | 'nickname'
  | 'email'
  | 'phone'
  | 'address'
  | 'organization'
  | 'occupation'
  | 'birthday'
  | 'event'
  | 'relation'
  | 'url'
  | 'instantMessage'
  | 'sip'
  | 'calendarUrl'
  | 'gender'
  | 'location'
  | 'locale'
  | 'interest'
  | 'keyword'
  | 'externalId'
  | 'custom'
  | 'note';

/** One phone number, one address…: attribute name to text; an absent attribute and an empty one are the same. */
export type Element = Readonly<Record<string, string>>;

/** The elements in the order in which people see them. A field that may hold one only has at most one element. */
export type FieldValue = readonly Element[];

/** An absent field and an empty list are the same. */
export type Fields = Readonly<Partial<Record<FieldName, FieldValue>>>;

/** All that the rest of the code has to know about one field. */
export interface FieldDefinition {
  readonly name: FieldName;
  /** Every attribute an element may have, in the order in which they are shown. */
  readonly attributes: readonly string[];
  /** True where Google refuses more than one value: names, biographies, birthdays, genders. */
  readonly single: boolean;
  /** The form in which two spellings of one thing are equal. Idempotent; never shown to anyone. */
  readonly canonical: (element: Element) => Element;
  /** What identifies an element within its list, from its canonical form; '' for an empty element. */
  readonly key: (canonical: Element) => string;
  /** Whether a new share includes the field unless the owner chooses otherwise (design D4). */
  readonly sharedByDefault: boolean;
}
