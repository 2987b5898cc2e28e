/** Everything that the cards ask of the app, wired: the same on Google's services and on ports in memory. */
import { bookHealth } from './app/book/bookHealth';
import { viewLabelPeople } from './app/compose/viewLabelPeople';
import { viewSharedLabels } from './app/compose/viewSharedLabels';
import type { Consent } from './app/consent';
import { missingConsent } from './app/consent';
import { contactDoings } from './app/contacts/contactDoings';
import { askDryRun } from './app/dryRun/askDryRun';
import { firstCard } from './app/home/firstCard';
import { besideMessages } from './app/mail/besideMessages';
import { viewOwnContact } from './app/mail/viewOwnContact';
import { openAddOn } from './app/openAddOn';
import type { Directory } from './app/ports';
import { syncNow } from './app/replication/syncNow';
import { viewSync } from './app/replication/syncState';
import { whoHasAccess } from './app/sharing/whoHasAccess';
import { wishes } from './app/suggestions/wishes';
import { talk } from './app/talk/talk';
import { viewWorker } from './app/worker/viewWorker';
import type { SharingDeps } from './sharingDoings';
import { createSharingDoings } from './sharingDoings';
import type { Doings } from './sidebar/doings';

type Needs<Doing extends (deps: never) => unknown> = Parameters<Doing>[0];

export type SidebarDeps = SharingDeps &
  Needs<typeof openAddOn> &
  Needs<typeof besideMessages> &
  Needs<typeof viewOwnContact> &
  Needs<typeof syncNow> &
  Needs<typeof viewSync> &
  Needs<typeof viewSharedLabels> &
  Needs<typeof viewLabelPeople> &
  Needs<typeof contactDoings> &
  Needs<typeof wishes> &
  Needs<typeof talk> &
  Needs<typeof askDryRun> &
  Needs<typeof whoHasAccess> &
  Needs<typeof viewWorker> &
  Needs<typeof bookHealth> &
  Needs<typeof firstCard> & {
    readonly consent: Consent;
    readonly pageAddress: () => string | undefined;
  };

/** `everybody`: the company's directory with its groups, where one looks for whom to share with. */
export const createDoings = (deps: SidebarDeps, everybody: Directory): Doings => ({
  ownAddress: () => {
    const author = deps.account.identify();
    return author.ok ? author.value.email : '';
  },
  open: () => openAddOn(deps),
  ...createSharingDoings(deps, everybody),
  pageAddress: deps.pageAddress,
  ...besideMessages(deps),
  missingConsent: () => missingConsent(deps.consent),
  viewOwnContact: viewOwnContact(deps),
  syncNow: syncNow(deps),
  viewSync: viewSync(deps),
  viewSharedLabels: viewSharedLabels(deps),
  viewLabelPeople: viewLabelPeople(deps),
  ...contactDoings(deps),
  ...wishes(deps),
  ...talk(deps),
  askDryRun: askDryRun(deps),
  whoHasAccess: whoHasAccess(deps),
  viewWorker: () => viewWorker(deps),
  bookHealth: () => bookHealth(deps),
  ...firstCard(deps),
});
