/** The composition root: what Apps Script calls, put together from what people and triggers can do. */
import type { Services } from './adapters';
import { createAdapters } from './adapters';
import { rehouseBook } from './app/book/rehouseBook';
import { repairBook } from './app/book/repairBook';
import { viewLabelCounts } from './app/contacts/viewLabelCounts';
import { install } from './app/install';
import { onClock, TRIGGER_BUDGET } from './app/replication/onClock';
import { directoryWithGroups } from './app/sharing/directoryWithGroups';
import { explainLink } from './app/sharing/explainLink';
import { explainComment } from './app/talk/explainComment';
import { verifyPlatform } from './app/verifyPlatform';
import { runWorker } from './app/worker/runWorker';
import { startWorker, stopWorker } from './app/worker/startWorker';
import { rehouseReport, repairReport } from './sidebar/bookReport';
import { createGuard } from './sidebar/guard';
import { invitationLetter } from './sidebar/invitationLetter';
import { mentionLetter } from './sidebar/mentionLetter';
import { english } from './sidebar/messages/english';
import { installReport } from './sidebar/installReport';
import { messagesFor } from './sidebar/messages/messages';
import { createWebPages } from './sidebar/pages/webPages';
import { createSidebar } from './sidebar/sidebar';
import { createDoings } from './sidebarDoings';
import { verificationReport } from './sidebar/verificationReport';
import type { AddOn } from './entryPoints';
import { renderCard } from './google/renderCard';
import { renderResponse, renderSuggestions, renderUniversal } from './google/renderResponse';
import { isOfTrigger } from './google/verification/trialTriggers';

/** Leaves the run's last minute to what has to be saved. */
const PATIENCE = TRIGGER_BUDGET - 60_000;

export const createAddOn = (services: Services): AddOn => {
  const adapters = createAdapters(services);
  const { adminView, delegation } = adapters;
  const deps = { ...adapters.deps, writeLetter: invitationLetter, writeMention: mentionLetter };
  /** For the log and as the editor's answer alike. */
  const report = (text: string): string => {
    services.console.info(text);
    return text;
  };
  /** Whom a label can be shared with. */
  const directory = directoryWithGroups({
    ...deps,
    everyoneAt: (domain) => messagesFor(services.session.getActiveUserLocale()).groups.everyoneAt(domain),
  });
  const workerWords = () => messagesFor(services.session.getActiveUserLocale()).worker;
  const doings = createDoings(deps, directory);
  const guard = createGuard(deps.log, () => deps.nonces.draw());
  const sidebar = createSidebar(doings, guard);
  const webPage = createWebPages(
    {
      ...doings,
      viewLabelCounts: viewLabelCounts(deps),
      explainLink: explainLink(deps),
      explainComment: explainComment(deps),
    },
    guard,
  );
  const clockRun = (): void => {
    adapters.bePatientUntil(deps.clock.now() + PATIENCE);
    // A worker looks after its own account as after everybody's.
    const own = deps.workers.isStarted() ? deps.account.identify() : undefined;
    const worked = own?.ok === true ? runWorker({ ...deps, delegation, adminView })(own.value) : undefined;
    if (worked === undefined) onClock(deps);
  };

  return {
    onHomepage: (event) => renderCard(services.cards, sidebar.onHomepage(event)),
    onMessage: (event) => renderCard(services.cards, sidebar.onMessage(event)),
    onCompose: (event) => renderCard(services.cards, sidebar.onCompose(event)),
    onCardAction: (event) => renderResponse(services.cards, sidebar.onCardAction(event)),
    onSuggestColleagues: (event) => renderSuggestions(services.cards, sidebar.onSuggestColleagues(event)),
    doGet: (event) => {
      const messages = messagesFor(
        deps.ownNotes.preferences().language ?? services.session.getActiveUserLocale(),
      );
      const language = messages === english ? 'en' : 'ja';
      const { html, title } = webPage(event, messages, language);
      return services.html
        .createHtmlOutput(html)
        .setTitle(title)
        .addMetaTag('viewport', 'width=device-width, initial-scale=1');
    },
    onClock: clockRun,
    onSyncLater: () => {
      // First of all: were the run killed, the account would be without its hourly one.
      deps.triggers.endOnce();
      clockRun();
    },
    onSyncNow: (event) => renderUniversal(services.cards, sidebar.onSyncNow(event)),
    onOpenMeibo: (event) => renderUniversal(services.cards, sidebar.onOpenMeibo(event)),
    install: () => {
      const checks = install({
        ...deps,
        permitted: adapters.isPermitted,
        keys: adapters.keyTrial(),
        maker: adapters.bookMaker(),
      });
      return report(installReport(checks, services.session.getActiveUserLocale()));
    },
    startWorker: () => report(workerWords().start(startWorker({ ...deps, check: delegation.check }))),
    stopWorker: () => report(workerWords().stopped(stopWorker(deps))),
    repairBook: () =>
      report(
        repairReport(
          repairBook({ ...deps, care: adapters.bookCare() }),
          services.session.getActiveUserLocale(),
        ),
      ),
    rehouseBook: () => {
      const house = adapters.house();
      const fresh = adapters.freshBook(house.nextSpreadsheet);
      return report(
        rehouseReport(rehouseBook({ ...deps, house, fresh }), services.session.getActiveUserLocale()),
      );
    },
    verifyPlatform: (event) => {
      if (isOfTrigger(event)) {
        adapters.trialTriggers.removeAll();
        return '';
      }
      const { bePatientUntil } = adapters;
      const verification = verifyPlatform({ ...deps, ...adapters.platformTrials(), bePatientUntil });
      return report(verificationReport(verification, services.session.getActiveUserLocale()));
    },
  };
};
