/** A contact on the workbench's Contacts page, in the shape of Google's Person: lists of entries under Google's names. */

export type WebEntry = Readonly<Record<string, unknown>>;

export type WebPerson = Readonly<Record<string, readonly WebEntry[]>>;
