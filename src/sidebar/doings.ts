/** What the cards ask of the app, and what answers a click. */
import type { LabelPeople } from '../app/compose/viewLabelPeople';
import type { BookHealth } from '../app/book/bookHealth';
import type { contactDoings } from '../app/contacts/contactDoings';
import type { DryRunView } from '../app/dryRun/askDryRun';
import type { AddSenderRequest, SenderAdded } from '../app/mail/addSender';
import type { PersonView } from '../app/mail/personView';
import type { GuessedName } from '../core/contacts/guessedName';
import type { LabelToAddTo } from '../app/mail/viewLabelsToAddTo';
import type { MessageRequest } from '../app/mail/messageRequest';
import type { SignatureTaken, TakeSignatureRequest } from '../app/mail/takeSignature';
import type { MessageView } from '../app/mail/viewSender';
import type { SignatureView } from '../app/mail/viewSignature';
import type { MissingConsent } from '../app/consent';
import type { OwnContactView } from '../app/mail/viewOwnContact';
import type { Synced } from '../app/replication/syncNow';
import type { SyncState } from '../app/replication/syncState';
import type { RoleRequest } from '../app/sharing/changeRole';
import type { FieldsPlan, FieldsRequest, FieldsView } from '../app/sharing/chooseFields';
import type { CopyRequest, SwitchedTo } from '../app/sharing/chooseCopy';
import type { PolicyRequest, PolicyView } from '../app/sharing/companyPolicies';
import type { InvitationAnswer } from '../app/sharing/invitations';
import type { InviteAgainRequest } from '../app/sharing/inviteAgain';
import type { WithdrawRequest } from '../app/sharing/withdrawInvitation';
import type { SharePlan } from '../app/sharing/prepareShare';
import type { Orphan, RescueRequest } from '../app/sharing/orphans';
import type { Refusal } from '../app/sharing/refusal';
import type { ReleaseRequest } from '../app/sharing/releaseGroup';
import type { ExceptionMade, ExceptionRequest } from '../app/sharing/setException';
import type { TransferRequest } from '../app/sharing/transferLabel';
import type { Shared, ShareRequest } from '../app/sharing/shareLabel';
import type { OutsideShare } from '../app/sharing/viewOutside';
import type { StopSharingRequest } from '../app/sharing/stopSharing';
import type { LabelLine, LabelView } from '../app/sharing/viewLabels';
import type { SuggestionAnswer } from '../app/suggestions/answerSuggestion';
import type { SharedLabel } from '../app/compose/viewSharedLabels';
import type { talk } from '../app/talk/talk';
import type { WhyView } from '../app/mail/whySeen';
import type { WhoHasView } from '../app/sharing/whoHasAccess';
import type { AccessRequest, LabelToAskFor } from '../app/suggestions/askAccess';
import type { SuggestionsView } from '../app/suggestions/viewSuggestions';
import type { WorkerAlarm } from '../app/worker/viewWorker';
import type { Colleague, Person } from '../app/ports';
import type { Author } from '../core/book/operation';
import type { HomeView } from '../app/home/viewHome';
import type { PreferenceRequest, Preferences } from '../app/home/preferences';
import type { SearchRequest, SearchView } from '../app/search/searchContacts';
import type { Problem } from '../core/replication/problem';
import type { Result } from '../core/result';
import type { CopyChoice } from '../core/sharing/copyChoice';
import type { Policies } from '../core/sharing/policies';
import type { Role } from '../core/sharing/role';
import type { CardEvent } from './cardEvent';
import type { CardResponse } from './cardResponse';
import type { Messages } from './messages/messages';

/** Everything about one contact, as the app has it. */
type ContactDoings = ReturnType<typeof contactDoings>;

export interface Doings extends ReturnType<typeof talk>, ContactDoings {
  /** Whose mailbox it is, beside which the cards stand; '' where that is not to be known. */
  readonly ownAddress: () => string;
  readonly open: () => Result<Author, Problem>;
  readonly viewLabels: () => Result<readonly LabelLine[], Refusal>;
  readonly viewLabel: (key: string) => Result<LabelView, Refusal>;
  readonly suggestColleagues: (typed: string) => Result<readonly Colleague[], Refusal>;
  readonly prepareShare: (request: ShareRequest) => Result<SharePlan, Refusal>;
  readonly shareLabel: (request: ShareRequest) => Result<Shared, Refusal>;
  readonly withdrawInvitation: (request: WithdrawRequest) => Result<null, Refusal>;
  readonly answerInvitation: (request: InvitationAnswer) => Result<null, Refusal>;
  readonly inviteAgain: (request: InviteAgainRequest) => Result<Person, Refusal>;
  readonly changeRole: (request: RoleRequest) => Result<Role, Refusal>;
  readonly stopSharing: (request: StopSharingRequest) => Result<null, Refusal>;
  readonly transferLabel: (request: TransferRequest) => Result<Person, Refusal>;
  readonly setException: (request: ExceptionRequest) => Result<ExceptionMade, Refusal>;
  readonly releaseGroup: (request: ReleaseRequest) => Result<null, Refusal>;
  readonly viewOrphans: () => readonly Orphan[];
  readonly rescueLabel: (request: RescueRequest) => Result<Person, Refusal>;
  readonly leaveLabel: (label: string) => Result<null, Refusal>;
  readonly chooseCopy: (request: CopyRequest) => Result<CopyChoice, Refusal>;
  readonly chooseAllCopies: (copy: string) => Result<SwitchedTo, Refusal>;
  readonly viewFields: (label: string) => Result<FieldsView, Refusal>;
  readonly planFields: (request: FieldsRequest) => Result<FieldsPlan, Refusal>;
  readonly chooseFields: (request: FieldsRequest) => Result<null, Refusal>;
  readonly writeAgain: (label: string) => Result<null, Refusal>;
  readonly viewSender: (message: MessageRequest) => Result<MessageView, Refusal>;
  /** What stood beside the message before something was done with that person. */
  readonly viewMessageAgain: (
    message: MessageRequest,
    done: PersonView,
    beside?: readonly PersonView[],
  ) => MessageView | undefined;
  /** Whom somebody was about to add, and whom a label has already. */
  readonly viewKnownBeside: (message: MessageRequest, persons: readonly PersonView[]) => MessageView;
  readonly viewSignature: (message: MessageRequest) => Result<SignatureView, Refusal>;
  readonly takeSignature: (request: TakeSignatureRequest) => Result<SignatureTaken, Refusal>;
  readonly viewPerson: (record: string) => Result<PersonView, Refusal>;
  /** …with his last change, for one more look at the book. */
  readonly viewContact: (record: string) => Result<PersonView, Refusal>;
  /** Whom somebody who is about to be added may be already. */
  readonly viewSameName: (name: GuessedName) => readonly PersonView[];
  readonly viewLabelsToAddTo: () => Result<readonly LabelToAddTo[], Refusal>;
  readonly addSender: (request: AddSenderRequest) => Result<SenderAdded, Refusal>;
  readonly viewSuggestions: () => Result<SuggestionsView, Refusal>;
  readonly answerSuggestion: (answer: SuggestionAnswer) => Result<null, Refusal>;
  /** Where the page behind links to labels stands. */
  readonly pageAddress: () => string | undefined;
  /** What the company allows, as far as a card has to know it. */
  readonly readPolicies: () => Result<Policies, Problem>;
  readonly viewPolicies: () => Result<PolicyView, Refusal>;
  readonly viewOutside: () => Result<readonly OutsideShare[], Refusal>;
  readonly setPolicies: (request: PolicyRequest) => Result<Policies, Refusal>;
  readonly viewLabelsToAskFor: () => Result<readonly LabelToAskFor[], Refusal>;
  readonly askAccess: (request: AccessRequest) => Result<'asked' | 'has-it', Refusal>;
  readonly askDryRun: (request: ShareRequest) => Result<DryRunView, Refusal>;
  readonly whoHasAccess: (label: string, from: string) => Result<WhoHasView, Refusal>;
  readonly whySeen: (record: string) => Result<WhyView, Refusal>;
  /** What an administrator has to know of the worker. */
  readonly viewWorker: () => WorkerAlarm | undefined;
  readonly bookHealth: () => BookHealth;
  /** Undefined where everything is allowed. */
  readonly missingConsent: () => MissingConsent | undefined;
  readonly viewOwnContact: (message: MessageRequest) => Result<OwnContactView, Refusal>;
  readonly syncNow: () => Result<Synced, Refusal>;
  readonly viewSync: () => SyncState | undefined;
  readonly viewSharedLabels: () => Result<readonly SharedLabel[], Refusal>;
  readonly viewLabelPeople: (label: string) => Result<LabelPeople, Refusal>;
  /** What the first card shows beside labels. */
  readonly viewHome: () => Result<HomeView, Refusal>;
  readonly preferences: () => Preferences;
  readonly choosePreferences: (request: PreferenceRequest) => Result<Preferences, Refusal>;
  /** Names, while somebody types. */
  readonly suggestContacts: (typed: string) => readonly string[];
  readonly searchContacts: (request: SearchRequest) => Result<SearchView, Refusal>;
}

export type Handler = (doings: Doings, event: CardEvent, messages: Messages) => CardResponse;
