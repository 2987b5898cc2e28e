/** One commit, decided: operations and the book as it stands go in; rows, log entries, the new head and verdicts come out. */
import { ACCESS_KINDS } from '../sharing/access';
import { createDraft } from './draft';
import type { Draft } from './draft';
import type { BookHead } from './head';
import type { HistoryQuestion } from './historyQuestion';
import { markerOf } from './head';
import type { Hash, LogEntry } from './logEntry';
import { linkEntry } from './logEntry';
import type { Batch, Operation, Verdict } from './operation';
import { decideAdd } from './operations/add';
import { decideAnswerInvitation } from './operations/answerInvitation';
import { decideAskAccess } from './operations/askAccess';
import { decideChooseCopy } from './operations/chooseCopy';
import { decideChooseFields } from './operations/chooseFields';
import { decideSuggestion, dismissSuggestion } from './operations/decideSuggestion';
import {
  decideDeleteComment,
  decideEditComment,
  decideSeeMention,
  decideWriteComment,
} from './operations/comment';
import { decideEdit } from './operations/edit';
import { decideHold } from './operations/hold';
import { decideInviteOutside, decideWithdrawInvitation } from './operations/inviteOutside';
import { decideOpen, decideRegister, registerMember, rememberVerdicts } from './operations/member';
import { decideNoteGroup, decideNoteUnread } from './operations/noteGroup';
import { decideNoteOwners, decideRescueLabel } from './operations/ownerless';
import { decidePinHint } from './operations/pinHint';
import { decidePlace } from './operations/place';
import { decideReleaseGroup } from './operations/releaseGroup';
import { decideRenameLabel } from './operations/renameLabel';
import { decideRestore } from './operations/restore';
import { decideSetCaretakers } from './operations/setCaretakers';
import { decideSetPolicies } from './operations/setPolicies';
import { decideSetException } from './operations/setException';
import { decideShare } from './operations/share';
import { decideStopSharing } from './operations/stopSharing';
import { decideTakeOut } from './operations/takeOut';
import { decideTransferLabel } from './operations/transferLabel';
import { decideUseValue } from './operations/useValue';
import { decideWriteAgain } from './operations/writeAgain';
import type { BookRecord, RecordId, RecordKind, Seq } from './record';
import type { Remembered } from './rememberedBatches';

/** What has to be read of the book before a batch can be decided. */
export interface BookQuestion {
  /** These kinds whole. */
  readonly kinds?: readonly RecordKind[];
  /** Of the persons among those kinds, the ones whose stored JSON passes; where hands were among the others is not looked at. */
  readonly personsWhere?: (stored: string) => boolean;
  /** These records; one that does not exist is left out of the answer. */
  readonly records?: readonly RecordId[];
  /** The member record of this account. */
  readonly member?: string;
  /** All log entries after this seq, or those that the log still holds of them. */
  readonly logAfter?: number;
  /** No log entry after this one. */
  readonly logTo?: number;
  /** These log entries; one that the log does not hold any more is left out of the answer. Not beside `logAfter`. */
  readonly entries?: readonly Seq[];
  /** These log entries, as far as the log still holds them. Beside neither of the two. */
  readonly history?: HistoryQuestion;
}

export interface BookPage {
  readonly head: BookHead;
  readonly records: ReadonlyMap<RecordId, BookRecord>;
  readonly log: readonly LogEntry[];
}

export interface Commit {
  /** The marker of the commit that this one follows. */
  readonly after: string;
  /** How many rows each kind had used before. */
  readonly rowsBefore: BookHead['rows'];
  readonly head: BookHead;
  /** Kinds that have had no place in the book, and get one with this commit. */
  readonly makes?: readonly RecordKind[];
  readonly records: readonly BookRecord[];
  readonly log: readonly LogEntry[];
  /** The oldest entries of the log, which move out of it; the head says where it begins then. */
  readonly archive?: readonly LogEntry[];
}

export interface Decision {
  readonly verdicts: readonly Verdict[];
  /** Absent where nothing changes. */
  readonly commit?: Commit;
}

/** Operations that may name no person and still need what surrounds persons. */
const ON_PERSONS: readonly Operation['type'][] = [
  'add',
  'hold',
  'decide-suggestion',
  'dismiss-suggestion',
  'ask-access',
];

/** What the company's policies say something about. */
const UNDER_POLICIES: readonly Operation['type'][] = [
  'share',
  'stop-sharing',
  'invite-outside',
  'answer-invitation',
  'set-policies',
  // Accepting a request for access is a share.
  'decide-suggestion',
];

/** Whether a new contact is there already is seen in all persons. */
const looksForAddress = (operation: Operation): boolean =>
  operation.type === 'add'
    ? operation.unlessThere === true
    : operation.type === 'decide-suggestion' && operation.accept && operation.record === undefined;

export const questionFor = (batch: Batch): BookQuestion => {
  const touched = batch.operations.flatMap((operation) => [
    ...('record' in operation && operation.record !== undefined ? [operation.record] : []),
    ...('comment' in operation ? [operation.comment] : []),
    ...(operation.type === 'hold' ? operation.examples : []),
  ]);
  const changes = batch.operations.flatMap((operation) =>
    operation.type === 'use-value'
      ? [operation.change]
      : operation.type === 'restore'
        ? [operation.deletion]
        : [],
  );
  const registers = batch.operations.some(
    (operation) =>
      operation.type === 'register' ||
      operation.type === 'transfer-label' ||
      operation.type === 'rescue-label' ||
      (operation.type === 'share' && operation.person !== undefined),
  );
  const onPersons = touched.length > 0 || batch.operations.some(({ type }) => ON_PERSONS.includes(type));
  return {
    kinds: [
      ...ACCESS_KINDS,
      ...(onPersons ? (['placement', 'suggestion'] as const) : []),
      ...(batch.operations.some(looksForAddress) ? (['person'] as const) : []),
      ...(batch.operations.some(({ type }) => UNDER_POLICIES.includes(type)) ? (['policy'] as const) : []),
      ...(registers ? (['member'] as const) : []),
    ],
    records: [...new Set(touched)],
    member: batch.author.id,
    ...(changes.length === 0 ? {} : { entries: changes }),
  };
};

const decide = (draft: Draft, operation: Operation): Verdict => {
  switch (operation.type) {
    case 'share':
      return decideShare(draft, operation);
    case 'stop-sharing':
      return decideStopSharing(draft, operation);
    case 'add':
      return decideAdd(draft, operation);
    case 'edit':
      return decideEdit(draft, operation);
    case 'use-value':
      return decideUseValue(draft, operation);
    case 'restore':
      return decideRestore(draft, operation);
    case 'take-out':
      return decideTakeOut(draft, operation);
    case 'place':
      return decidePlace(draft, operation);
    case 'hold':
      return decideHold(draft, operation);
    case 'decide-suggestion':
      return decideSuggestion(draft, operation);
    case 'dismiss-suggestion':
      return dismissSuggestion(draft, operation);
    case 'ask-access':
      return decideAskAccess(draft, operation);
    case 'choose-copy':
      return decideChooseCopy(draft, operation);
    case 'write-again':
      return decideWriteAgain(draft, operation);
    case 'set-exception':
      return decideSetException(draft, operation);
    case 'transfer-label':
      return decideTransferLabel(draft, operation);
    case 'note-group':
      return decideNoteGroup(draft, operation);
    case 'note-group-unread':
      return decideNoteUnread(draft, operation);
    case 'note-owners':
      return decideNoteOwners(draft, operation);
    case 'rescue-label':
      return decideRescueLabel(draft, operation);
    case 'release-group':
      return decideReleaseGroup(draft, operation);
    case 'rename-label':
      return decideRenameLabel(draft, operation);
    case 'invite-outside':
      return decideInviteOutside(draft, operation);
    case 'answer-invitation':
      return decideAnswerInvitation(draft, operation);
    case 'withdraw-invitation':
      return decideWithdrawInvitation(draft, operation);
    case 'set-policies':
      return decideSetPolicies(draft, operation);
    case 'choose-fields':
      return decideChooseFields(draft, operation);
    case 'write-comment':
      return decideWriteComment(draft, operation);
    case 'edit-comment':
      return decideEditComment(draft, operation);
    case 'delete-comment':
      return decideDeleteComment(draft, operation);
    case 'see-mention':
      return decideSeeMention(draft, operation);
    case 'pin-hint':
      return decidePinHint(draft, operation);
    case 'set-caretakers':
      return decideSetCaretakers(draft, operation);
    case 'open':
      return decideOpen(draft, operation);
    case 'register':
      return decideRegister(draft, operation);
  }
};

export interface DecideInput {
  readonly page: BookPage;
  readonly batch: Batch;
  readonly now: number;
  readonly hash: Hash;
  /** What the batch was told before, as far as it is known: what took effect once is not decided again. */
  readonly earlier?: Remembered;
}

/** Pure: deciding the same batch on the same page twice gives the same commit. */
export const decideCommit = ({ page, batch, now, hash, earlier = [] }: DecideInput): Decision => {
  let index = 0;
  const draft = createDraft({
    head: page.head,
    records: page.records,
    log: page.log,
    author: batch.author,
    now,
    nonce: batch.nonce,
    operationKey: () => `${batch.author.id}|${batch.channel}|${batch.key}|${String(index)}`,
    saltFor: (seq) => hash(`${batch.nonce}|${batch.key}|${String(seq)}`).slice(0, 22),
  });
  registerMember(draft, batch.author, batch.nonce);
  const verdicts = batch.operations.map((operation, position) => {
    index = position;
    return earlier[position] ?? decide(draft, operation);
  });
  const entries = draft.entries();
  const first = entries[0];
  if (first === undefined) return { verdicts };

  rememberVerdicts(draft, batch, verdicts);
  const log: LogEntry[] = [];
  for (const entry of entries)
    log.push(linkEntry(hash, log[log.length - 1]?.chain ?? page.head.chain, entry));
  return {
    verdicts,
    commit: {
      after: page.head.marker,
      rowsBefore: page.head.rows,
      ...(page.head.unmade === undefined ? {} : { makes: page.head.unmade }),
      head: {
        ...draft.head(),
        marker: markerOf(first.seq),
        chain: log[log.length - 1]?.chain ?? page.head.chain,
      },
      records: draft.written(),
      log,
    },
  };
};
