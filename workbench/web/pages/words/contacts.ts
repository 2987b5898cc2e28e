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
  readonly addAgain: string;
  readonly addedAgain: string;
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

export interface LabelWords {
  readonly heading: string;
  readonly create: string;
  readonly name: string;
  readonly manage: string;
  readonly rename: (label: string) => string;
  readonly delete: (label: string) => string;
  readonly deleteHint: (count: number) => string;
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
