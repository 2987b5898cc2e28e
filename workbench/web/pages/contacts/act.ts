/** What every part of the Contacts page is given: the person, the words, the labels, and the way to do something. */
import type { ContactsAct, ContactsAnswer } from '../../api';
import { call } from '../call';
import type { ContactsWords } from '../words/contacts';
import type { Place } from './place';

/** An act without whose it is: the page knows. */
export type Act = ContactsAct extends infer Whole
  ? Whole extends ContactsAct
    ? Omit<Whole, 'as'>
    : never
  : never;

export interface Done {
  /** Why nothing happened, in a sentence. */
  readonly problem?: string;
  /** The contact that was made. */
  readonly contact?: string;
}

export interface ContactsDesk {
  readonly as: string;
  readonly words: ContactsWords;
  readonly labels: ContactsAnswer['labels'];
  /** Changes when the contacts may have: lists and contacts are then read again. */
  readonly version: string;
  /** Whether the page shows another view than the one that it was opened with. */
  readonly hasMoved: boolean;
  readonly act: (act: Act) => Promise<Done>;
  /** The same, where nothing but the page itself can show a problem. */
  readonly actOrTell: (act: Act) => Promise<boolean>;
  readonly goTo: (place: Place) => void;
  readonly tell: (notice: Notice) => void;
  readonly follow: Following;
}

/** Whether the way of the contact is shown under it. */
export interface Following {
  readonly word: string;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** A line at the foot of the page, with something to do about it. */
export interface Notice {
  readonly text: string;
  readonly isProblem?: boolean;
  readonly button?: { readonly text: string; readonly onClick: () => void };
}

export const perform = async (as: string, act: Act): Promise<Done> => {
  try {
    return await call('actOnContacts', { as, ...act });
  } catch (reason) {
    if (!(reason instanceof Error)) throw reason;
    return { problem: reason.message };
  }
};
