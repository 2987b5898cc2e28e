/** What the Contacts page says. */
import { contactsEnglish } from './contactsEnglish';
import { contactsJapanese } from './contactsJapanese';
import type { DetailField } from '../contacts/personDetails';
import type { LineField, TextName } from '../contacts/personForm';
import type { InLanguages } from './language';

export interface ContactsWords {
  /** Of the browser's tab and the page's heading. */
  readonly title: string;
  readonly create: string;
  readonly allContacts: string;
  readonly trash: string;
  readonly trashHint: string;
  readonly search: string;
  readonly foundFor: (search: string) => string;
  readonly nobody: string;
  readonly loading: string;
  readonly count: (count: number) => string;
  readonly gone: string;
  readonly columns: {
    readonly select: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly organization: string;
    readonly star: string;
  };
  readonly nameless: string;
  readonly star: (name: string) => string;
  readonly unstar: (name: string) => string;
  readonly back: string;
  readonly edit: string;
  readonly delete: string;
  readonly deleteContact: (name: string) => string;
  readonly deleteContactHint: string;
  readonly deleted: (name: string) => string;
  readonly takeBack: string;
  readonly recover: (name: string) => string;
  readonly recovered: (name: string) => string;
  readonly select: (name: string) => string;
  readonly selected: SelectionWords;
  readonly undo: UndoWords;
  readonly saved: string;
  readonly details: string;
  readonly save: string;
  readonly cancel: string;
  readonly close: string;
  readonly newContact: string;
  readonly editing: (name: string) => string;
  readonly labels: LabelWords;
  readonly form: FormWords;
  readonly fields: Readonly<Record<DetailField, string>>;
  /** Google's standard types, by Google's name for them; any other type is shown as it was typed. */
  readonly types: Readonly<Record<string, string>>;
  readonly birthday: (year: number | undefined, month: number, day: number) => string;
}

/** What can be done with several contacts at once. */
export interface SelectionWords {
  readonly count: (count: number) => string;
  readonly clear: string;
  readonly merge: string;
  readonly merged: string;
  readonly deleteAll: (count: number) => string;
  readonly deletedAll: (count: number) => string;
}

export interface UndoWords {
  readonly title: string;
  readonly hint: string;
  /** By minutes. */
  readonly spans: readonly (readonly [number, string])[];
  readonly confirm: string;
  readonly undone: string;
}

export interface LabelWords {
  readonly heading: string;
  readonly create: string;
  readonly name: string;
  readonly manage: string;
  readonly rename: (label: string) => string;
  readonly delete: (label: string) => string;
  readonly deleteHint: (count: number) => string;
  readonly keepContacts: string;
  readonly deleteContacts: string;
  readonly done: string;
}

export interface FormWords {
  readonly name: string;
  readonly work: string;
  readonly address: string;
  readonly other: string;
  readonly texts: Readonly<Record<TextName, string>>;
  readonly birthday: string;
  readonly birthdayHint: string;
  readonly type: string;
  readonly line: Readonly<Record<LineField, string>>;
  readonly addLine: Readonly<Record<LineField, string>>;
  readonly removeLine: (line: string) => string;
}

export const contactsWords: InLanguages<ContactsWords> = { en: contactsEnglish, ja: contactsJapanese };
