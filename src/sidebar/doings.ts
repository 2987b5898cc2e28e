/** What the cards ask of the app, and what answers a click. */
import type { BookHealth } from '../app/book/bookHealth';
import type { AddSenderRequest, SenderAdded } from '../app/mail/addSender';
import type { PersonView } from '../app/mail/personView';
import type { LabelToAddTo } from '../app/mail/viewLabelsToAddTo';
import type { MessageRequest, SenderView } from '../app/mail/viewSender';
import type { RoleRequest } from '../app/sharing/changeRole';
import type { CopyRequest, SwitchedTo } from '../app/sharing/chooseCopy';
import type { PolicyRequest, PolicyView } from '../app/sharing/companyPolicies';
import type { InviteAgainRequest } from '../app/sharing/inviteAgain';
import type { SharePlan } from '../app/sharing/prepareShare';
import type { Refusal } from '../app/sharing/refusal';
import type { Shared, ShareRequest } from '../app/sharing/shareLabel';
import type { StopSharingRequest } from '../app/sharing/stopSharing';
import type { LabelLine, LabelView } from '../app/sharing/viewLabels';
import type { SuggestionAnswer } from '../app/suggestions/answerSuggestion';
import type { SuggestionsView } from '../app/suggestions/viewSuggestions';
import type { WorkerAlarm } from '../app/worker/viewWorker';
import type { Colleague, Person } from '../app/ports';
import type { Author } from '../core/book/operation';
import type { Problem } from '../core/replication/problem';
import type { Result } from '../core/result';
import type { CopyChoice } from '../core/sharing/copyChoice';
import type { Policies } from '../core/sharing/policies';
import type { Role } from '../core/sharing/role';
import type { CardEvent } from './cardEvent';
import type { CardResponse } from './cardResponse';
import type { Messages } from './messages/messages';

export interface Doings {
  readonly open: () => Result<Author, Problem>;
  readonly viewLabels: () => Result<readonly LabelLine[], Refusal>;
  readonly viewLabel: (key: string) => Result<LabelView, Refusal>;
  readonly suggestColleagues: (typed: string) => Result<readonly Colleague[], Refusal>;
  readonly prepareShare: (request: ShareRequest) => Result<SharePlan, Refusal>;
  readonly shareLabel: (request: ShareRequest) => Result<Shared, Refusal>;
  readonly inviteAgain: (request: InviteAgainRequest) => Result<Person, Refusal>;
  readonly changeRole: (request: RoleRequest) => Result<Role, Refusal>;
  readonly stopSharing: (request: StopSharingRequest) => Result<null, Refusal>;
  readonly leaveLabel: (label: string) => Result<null, Refusal>;
  readonly chooseCopy: (request: CopyRequest) => Result<CopyChoice, Refusal>;
  readonly chooseAllCopies: (copy: string) => Result<SwitchedTo, Refusal>;
  readonly writeAgain: (label: string) => Result<null, Refusal>;
  readonly viewSender: (message: MessageRequest) => Result<SenderView, Refusal>;
  readonly viewPerson: (record: string) => Result<PersonView, Refusal>;
  readonly viewLabelsToAddTo: () => Result<readonly LabelToAddTo[], Refusal>;
  readonly addSender: (request: AddSenderRequest) => Result<SenderAdded, Refusal>;
  readonly viewSuggestions: () => Result<SuggestionsView, Refusal>;
  readonly answerSuggestion: (answer: SuggestionAnswer) => Result<null, Refusal>;
  /** What the company allows, as far as a card has to know it. */
  readonly readPolicies: () => Result<Policies, Problem>;
  readonly viewPolicies: () => Result<PolicyView, Refusal>;
  readonly setPolicies: (request: PolicyRequest) => Result<Policies, Refusal>;
  /** What an administrator has to know of the worker. */
  readonly viewWorker: () => WorkerAlarm | undefined;
  readonly bookHealth: () => BookHealth;
}

export type Handler = (doings: Doings, event: CardEvent, messages: Messages) => CardResponse;
