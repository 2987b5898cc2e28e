/** One member's cycle, tried out on a supposed book: what needs his account is read there, and nothing is written anywhere. */
import type { BookPage } from '../../core/book/decideCommit';
import type { Author } from '../../core/book/operation';
import type { AccountId, LabelId, RecordId } from '../../core/book/record';
import { readSupposed } from '../../core/book/supposed';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { performInTurns } from '../../core/replication/ask';
import { cycle } from '../../core/replication/cycle';
import type { CycleReport } from '../../core/replication/cycleReport';
import type { Trial } from '../../core/replication/dryRun';
import { createTrial } from '../../core/replication/dryRun';
import type { AnswerOf, EffectType, RequestOf, TurningPerformer } from '../../core/replication/effects';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { accessFrom } from '../../core/sharing/access';
import { choiceOn } from '../../core/sharing/copyChoice';
import { labelsHolding, placementOf } from '../../core/sharing/placement';
import { seenLabel } from '../../core/sharing/visibility';
import type { Clock, BookStore, Nonces } from '../ports';
import type { MemberAccount } from '../worker/workerPorts';
import type { MemberOutlook } from './dryRunNotes';

export interface TryOutDeps {
  readonly book: BookStore;
  readonly clock: Clock;
  readonly nonces: Nonces;
}

/** Nothing that is tried out is cut short. */
const TIME_ENOUGH = 60 * 60_000;

export const personsIn = ({ records }: BookPage, label: LabelId): ReadonlySet<RecordId> => {
  const all = [...records.values()];
  const placements = all.flatMap((record) => placementOf(record) ?? []);
  return new Set(
    all
      .filter(
        (record) =>
          record.kind === 'person' &&
          record.deleted === undefined &&
          labelsHolding(record, placements).includes(label),
      )
      .map(({ id }) => id),
  );
};

/** Answered at once, as a generator that never yields: nobody’s account is asked. */
const here = <Asked, Told, Type extends EffectType>(
  answer: (request: RequestOf<Type>) => AnswerOf<Type>,
): ((request: RequestOf<Type>) => Generator<Asked, AnswerOf<Type>, Told>) =>
  function* (request) {
    return answer(request);
  };

const performerOf = <Request, Answer>(
  deps: TryOutDeps,
  page: BookPage,
  { addressBook, stateFile }: MemberAccount<Request, Answer>,
  { writes }: Trial,
): TurningPerformer<readonly Request[], Result<readonly Answer[], Problem>> => ({
  'read-access': here(() => succeed(accessFrom(page.head, page.records.values()))),
  'read-book': here((question) => {
    if (question.logAfter === undefined) return succeed(readSupposed(page, question, []));
    const { logAfter, logTo } = question;
    const tail = deps.book.read({ logAfter, ...(logTo === undefined ? {} : { logTo }) });
    return tail.ok ? succeed(readSupposed(page, question, tail.value.log)) : tail;
  }),
  // He has changes of his own under way: what they come to only his own run can tell.
  commit: here(() => fail({ type: 'stale', what: 'dry run' })),
  'take-lease': here(() => succeed({ generation: 0 })),
  'read-clock': here(() => succeed({ now: deps.clock.now(), left: TIME_ENOUGH })),
  'draw-nonces': here((count) => succeed(Array.from({ length: count }, () => deps.nonces.draw()))),
  'load-state': () => stateFile.load(),
  'list-contacts': (request) => addressBook.list(request),
  'list-labels': () => addressBook.listLabels(),
  'get-contacts': (handles) => addressBook.get(handles),
  'save-state': here(writes['save-state']),
  'create-contacts': here(writes['create-contacts']),
  'update-contacts': here(writes['update-contacts']),
  'delete-contacts': here(writes['delete-contacts']),
  'create-label': here(writes['create-label']),
  'tag-label': here(writes['tag-label']),
  'rename-label': here(writes['rename-label']),
  'delete-label': here(writes['delete-label']),
});

/** What a label shares of its contacts and this member would not see. */
export const hiddenIn = (
  page: BookPage,
  label: LabelId,
  account: AccountId,
  now: number,
): readonly ShareItem[] => {
  const access = accessFrom(page.head, page.records.values());
  const known = access.labels.find(({ id }) => id === label);
  return known === undefined ? [] : (seenLabel(access, known, { account, now }).unseen ?? []);
};

const outlookOf = (
  report: CycleReport,
  trial: Trial,
  label: LabelId,
  hidden: readonly ShareItem[],
): MemberOutlook => {
  // What waits for another run cannot be told from this one.
  if (report.outcome === 'busy' || report.outcome === 'continued') return { type: 'unknown' };
  const full = report.missing?.find((one) => one.label === label)?.full ?? 0;
  return { type: 'known', ...trial.numbers(), full, hidden };
};

/** `page` is the whole book as it would be; `label` stands in it. */
export function* tryOut<Request, Answer>(
  deps: TryOutDeps,
  page: BookPage,
  label: LabelId,
  member: Author,
  account: MemberAccount<Request, Answer>,
): Generator<readonly Request[], MemberOutlook, Result<readonly Answer[], Problem>> {
  const access = accessFrom(page.head, page.records.values());
  if (choiceOn(access, label, member.id, deps.clock.now()) !== 'live') return { type: 'apart' };
  const trial = createTrial(personsIn(page, label));
  const report = yield* performInTurns(cycle(member), performerOf(deps, page, account, trial));
  const hidden = hiddenIn(page, label, member.id, deps.clock.now());
  return report.ok ? outlookOf(report.value, trial, label, hidden) : { type: 'unknown' };
}
