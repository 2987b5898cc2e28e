/** A story as data: who has what, what happens, and what everybody sees in the end. The files beside this one hold them. */
import type { FieldName } from '../../src/core/contacts/fieldValue';
import type { CopyChoice } from '../../src/core/sharing/copyChoice';
import type { MemberName } from './company';

/** Contacts are lines as in `contactLine.ts`; a contact is called by the name that its line begins with, or by more of its line. */
export type Step =
  | { readonly share: string; readonly by: MemberName; readonly with: MemberName; readonly as: string }
  | {
      readonly stop: string;
      readonly by: MemberName;
      readonly with: MemberName;
      readonly leaves?: 'copies';
    }
  /** On the card: the label is the colleague's from then on. */
  | { readonly handOver: string; readonly by: MemberName; readonly to: MemberName }
  /** One cycle each, in this order. */
  | { readonly sync: readonly MemberName[] }
  /** So many rounds of everybody's hourly trigger. */
  | { readonly hours: number }
  | {
      readonly who: MemberName;
      readonly edits: string;
      readonly to: Readonly<Partial<Record<FieldName, readonly string[]>>>;
    }
  | { readonly who: MemberName; readonly adds: string }
  | { readonly who: MemberName; readonly deletes: string }
  | { readonly who: MemberName; readonly ticks: string; readonly for: string }
  | { readonly who: MemberName; readonly unticks: string; readonly for: string }
  /** On the card, of all that waits. */
  | { readonly who: MemberName; readonly decides: 'release' | 'restore' }
  /** On the card, for his own copy. */
  | { readonly who: MemberName; readonly chooses: CopyChoice; readonly label: string }
  /** On the card; what is hidden as `birthday role:viewer` or `birthday Chie`. */
  | {
      readonly who: MemberName;
      readonly changes: string;
      readonly share?: readonly string[];
      readonly unshare?: readonly string[];
      readonly hide?: readonly string[];
      readonly show?: readonly string[];
    }
  | { readonly who: MemberName; readonly stars: string }
  | { readonly who: MemberName; readonly makesLabel: string }
  | { readonly who: MemberName; readonly deletesLabel: string }
  | { readonly who: MemberName; readonly renamesLabel: string; readonly to: string }
  | { readonly fault: MemberFault; readonly of: MemberName }
  | { readonly fault: CompanyFault };

export type MemberFault =
  | 'mark expires'
  | 'state is lost'
  | 'state is damaged'
  | 'state is copied'
  | 'copy of the state is put back';
export type CompanyFault = 'mirror is lost' | 'mirror is emptied' | 'book goes away' | 'book comes back';

export interface Outcome {
  /** Every contact of each member, sorted. */
  readonly has: Readonly<Partial<Record<MemberName, readonly string[]>>>;
  /** The names of each member's labels, sorted. */
  readonly labels: Readonly<Partial<Record<MemberName, readonly string[]>>>;
  /** What was the member's own in contacts that went with a share. */
  readonly kept: Readonly<Partial<Record<MemberName, readonly string[]>>>;
  /** What the book holds and has not deleted, sorted. */
  readonly book: readonly string[];
  /** Changes of persons, placements and suggestions in the book's log. */
  readonly log: readonly string[];
  /** Open ones. */
  readonly suggestions: readonly string[];
  /** What may never be, but for the story that says so. */
  readonly faults: readonly string[];
}

export interface Story {
  readonly title: string;
  /** Labels and contacts that are there before anything happens. */
  readonly given: Readonly<
    Partial<Record<MemberName, { labels?: readonly string[]; contacts?: readonly string[] }>>
  >;
  /** Untold: their log is not part of the outcome. */
  readonly before?: readonly Step[];
  readonly steps: readonly Step[];
  /** Only what is named is compared. */
  readonly then: Partial<Outcome>;
}
