/** Every sentence that Meibo says, by name. A language that lacks one does not compile. */
import type { Check } from '../../app/install';
import type { Refusal } from '../../app/sharing/refusal';
import type { Role } from '../../core/sharing/role';
import type { AccessWords } from './accessWords';
import type { BookWords } from './bookWords';
import type { CareWords } from './careWords';
import type { ComposeWords } from './composeWords';
import type { ContactWords } from './contactWords';
import type { HistoryWords } from './historyWords';
import type { CopyWords } from './copyWords';
import type { EndWords } from './endWords';
import type { FlowWords } from './flowWords';
import type { InvitationWords } from './invitationWords';
import type { LetterWords } from './letterWords';
import type { LinkWords } from './linkWords';
import type { MailWords } from './mailWords';
import type { ManagerWords } from './managerWords';
import type { OutsideWords } from './outsideWords';
import type { PolicyWords } from './policyWords';
import type { DryRunWords } from './dryRunWords';
import type { HomeWords } from './homeWords';
import type { SearchWords } from './searchWords';
import type { FieldWords } from './fieldWords';
import type { MessageWords } from './messageWords';
import type { OwnerWords } from './ownerWords';
import type { GroupWords } from './groupWords';
import type { ReachWords } from './reachWords';
import type { RequestWords } from './requestWords';
import type { ShortageWords } from './shortageWords';
import type { SignatureWords } from './signatureWords';
import type { SuggestionWords } from './suggestionWords';
import type { SyncWords } from './syncWords';
import { english } from './english';
import { japanese } from './japanese';
import type { TalkWords } from './talkWords';
import type { SharingMessages } from './sharingMessages';
import type { VerificationMessages } from './verificationMessages';
import type { WaitingWords } from './waitingWords';
import type { WorkerWords } from './workerWords';

export interface Messages {
  readonly labels: string;
  readonly noLabels: string;
  readonly share: string;
  readonly stopSharing: string;
  readonly back: string;
  readonly sharedWith: string;
  readonly sharedWithNobody: string;
  readonly notShared: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly message: MessageWords;
  readonly signature: SignatureWords;
  readonly contact: ContactWords;
  readonly history: HistoryWords;
  readonly suggestions: SuggestionWords;
  readonly waiting: WaitingWords;
  readonly copies: CopyWords;
  readonly compose: ComposeWords;
  readonly sync: SyncWords;
  readonly reach: ReachWords;
  readonly fields: FieldWords;
  readonly shortage: ShortageWords;
  readonly requests: RequestWords;
  readonly access: AccessWords;
  readonly dryRun: DryRunWords;
  readonly talk: TalkWords;
  readonly care: CareWords;
  readonly refusals: Readonly<Record<Refusal['type'], string>>;
  /** One line per finding of the installation: what was found, and what to do about it. */
  readonly checks: Readonly<Record<Check['name'], Readonly<Record<string, string>>>>;
  readonly checkFine: (name: Check['name'], finding: string) => string;
  readonly showMore: string;
  /** Which part of a long list a card shows. */
  readonly range: (from: number, to: number, of: number) => string;
  /** For what nobody foresaw: a number by which the administrator finds it in the log. */
  readonly failure: (reference: string) => string;
  readonly sharing: SharingMessages;
  readonly groups: GroupWords;
  readonly owners: OwnerWords;
  readonly flow: FlowWords;
  readonly end: EndWords;
  readonly invitations: InvitationWords;
  readonly letter: LetterWords;
  readonly link: LinkWords;
  readonly policy: PolicyWords;
  readonly outside: OutsideWords;
  readonly verification: VerificationMessages;
  readonly worker: WorkerWords;
  readonly book: BookWords;
  readonly search: SearchWords;
  readonly home: HomeWords;
  readonly mail: MailWords;
  readonly manager: ManagerWords;
}

/** Japanese for a Japanese account, English for everybody else. */
export const messagesFor = (locale: string): Messages => (/^ja(?![a-z])/i.test(locale) ? japanese : english);
