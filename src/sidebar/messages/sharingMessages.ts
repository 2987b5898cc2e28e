/** What is said about sharing labels. */
import type { ShareItem } from '../../core/contacts/sharedPart';
import type { Role } from '../../core/sharing/role';

/** Photos have no field of ours: they are never shared, and people ask. */
export type FieldWord = ShareItem | 'photo';

export interface SharingMessages {
  readonly contacts: (count: number) => string;
  /** `minutes`: the rest takes no longer. */
  readonly copying: (done: number, of: number, minutes: number) => string;
  /** In minutes, as measured: what every second change took at most, and what 19 of 20 did. */
  readonly delivered: (half: number, nearlyAll: number) => string;
  readonly upToDate: (minutesAgo: number) => string;
  readonly sharedBy: (owner: string) => string;
  readonly you: (name: string) => string;
  readonly neverOpened: string;
  readonly hasSoon: (first: boolean) => string;
  readonly who: string;
  readonly colleagueHint: string;
  /** Where several can be named. */
  readonly whoHint: string;
  readonly role: string;
  readonly roles: string;
  readonly roleMay: Readonly<Record<Role, string>>;
  readonly next: string;
  readonly cancel: string;
  readonly save: string;
  readonly confirmShare: string;
  readonly fieldsShared: string;
  readonly fieldsNotShared: string;
  readonly fields: Readonly<Record<FieldWord, string>>;
  readonly list: (words: readonly string[]) => string;
  readonly roleBecomes: (person: string, former: string, role: string) => string;
  readonly arrives: (first: boolean) => string;
  readonly arrivesOnceOpened: (name: string) => string;
  readonly shared: (label: string, person: string, role: string, arrival: string) => string;
  readonly changeRole: string;
  readonly changeRoleHint: string;
  readonly roleChanged: (role: string) => string;
  readonly stopSharingWith: (name: string) => string;
  readonly confirmStop: string;
  readonly afterStop: (name: string) => string;
  readonly afterStopUnopened: string;
  readonly stopped: string;
  readonly leave: string;
  readonly confirmLeave: string;
  readonly afterLeave: string;
  readonly left: string;
}
