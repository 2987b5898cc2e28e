/**
 * What a worker reads of the company before it visits anybody: who is in the groups with which labels are shared, which groups
 * there are to share with, and whether the owners of labels still have their accounts. Nobody but an administrator may see
 * this, so that it happens here and nowhere else.
 */
import { intoBatches } from '../../core/book/intoBatches';
import type { Author, Operation } from '../../core/book/operation';
import type { LabelId } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import { succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { principalsOf } from '../../core/sharing/access';
import { isCurrent } from '../../core/sharing/grant';
import type { Crowd, GroupId } from '../../core/sharing/principal';
import { principalText } from '../../core/sharing/principal';
import type { CommitDeps } from '../book/commitBatch';
import { commitBatch } from '../book/commitBatch';
import type { GroupList, ListedGroup, Nonces } from '../ports';
import type { AdminView, CompanyAccount, GroupContent, WorkerNote } from './workerPorts';

const MINUTE = 60_000;

/** Who joins or leaves a group is seen within so long, and a worker's next run. */
export const GROUPS_READ_EVERY = 15 * MINUTE;

/** Where nothing is shared with groups, only their list has to be there to be shared with. */
const LIST_READ_EVERY = 60 * MINUTE;

export interface GroupDeps extends CommitDeps {
  readonly nonces: Nonces;
  readonly groupList: GroupList;
}

const crowdsOf = ({ labels, grants }: AccessView, now: number): readonly Crowd[] => {
  const current = grants.filter((grant) => isCurrent(grant, now));
  const crowds = new Map<string, Crowd>();
  for (const principal of principalsOf({ labels, grants: current }))
    if (principal.type !== 'account') crowds.set(principalText(principal), principal);
  return [...crowds.values()];
};

export const isGroupReadingDue = (access: AccessView, note: WorkerNote, now: number): boolean => {
  const every = crowdsOf(access, now).length > 0 ? GROUPS_READ_EVERY : LIST_READ_EVERY;
  // A run of every five minutes begins a few seconds earlier or later.
  return now - (note.groupsAt ?? 0) >= every - MINUTE;
};

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

interface Company {
  readonly accounts: readonly CompanyAccount[];
  readonly groups: ReadonlyMap<GroupId, ListedGroup>;
}

const companyFrom = (view: AdminView): Result<Company, Problem> => {
  const accounts = view.accounts();
  if (!accounts.ok) return accounts;
  const groups = view.groups();
  if (!groups.ok) return groups;
  return succeed({
    accounts: accounts.value,
    groups: new Map(groups.value.map((group) => [group.id, group])),
  });
};

/** Whoever is outside the company is in the group, and gets nothing through it. */
const noteOf = (
  { accounts, groups }: Company,
  id: GroupId,
  { people, inner, hasEverybody }: GroupContent,
  nonce: string,
): Operation => {
  const domains = new Set(accounts.map(({ email }) => domainOf(email)));
  const colleagues = people.filter(({ email }) => domains.has(domainOf(email)));
  const everybody = hasEverybody ? accounts : [];
  const { name = '', email = '' } = groups.get(id) ?? {};
  return {
    type: 'note-group',
    crowd: { type: 'group', id },
    name,
    email,
    members: [...new Set([...colleagues, ...everybody].map((one) => one.id))],
    inner,
    nonce,
  };
};

const noteOfDomain = ({ accounts }: Company, domain: string, nonce: string): Operation => ({
  type: 'note-group',
  crowd: { type: 'domain', id: domain },
  name: domain,
  email: '',
  members: accounts.filter(({ email }) => domainOf(email) === domain).map(({ id }) => id),
  inner: [],
  nonce,
});

/** What does not pass by asking again in a moment. An answer that never came is no news; the group's age tells in the end. */
const isRefusal = ({ type }: Problem): boolean => type === 'forbidden' || type === 'not-found';

/** Each group with which is shared, and the groups in it; one that cannot be read says so and keeps nobody from the others. */
const notesOf = (
  crowds: readonly Crowd[],
  company: Company,
  view: AdminView,
  draw: () => string,
): readonly Operation[] => {
  const notes: Operation[] = [];
  const waiting = crowds.filter(({ type }) => type === 'group').map(({ id }) => id);
  const seen = new Set<GroupId>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const content = view.contentOf(id);
    if (content.ok) {
      waiting.push(...content.value.inner);
      notes.push(noteOf(company, id, content.value, draw()));
    } else if (isRefusal(content.problem))
      notes.push({ type: 'note-group-unread', crowd: { type: 'group', id } });
  }
  for (const { type, id } of crowds) if (type === 'domain') notes.push(noteOfDomain(company, id, draw()));
  return notes;
};

/** Labels none of whose owners has an account any more, and those of which one has it again. */
const ownerNotes = ({ labels, grants }: AccessView, { accounts }: Company): readonly Operation[] => {
  const active = new Set(accounts.filter(({ isSuspended }) => !isSuspended).map(({ id }) => id));
  const gone = new Set<LabelId>();
  for (const { id } of labels) {
    const owners = grants.filter(({ label, role }) => label === id && role === 'owner');
    if (!owners.some(({ principal }) => principal.type === 'account' && active.has(principal.id)))
      gone.add(id);
  }
  return labels
    .filter(({ id, ownerless }) => gone.has(id) || ownerless !== undefined)
    .map(({ id }) => ({ type: 'note-owners', label: id, areGone: gone.has(id) }));
};

const commit = (deps: GroupDeps, own: Author, operations: readonly Operation[]): Result<null, Problem> => {
  for (const batch of intoBatches(operations)) {
    const done = commitBatch(deps)({
      author: own,
      channel: 'groups',
      key: deps.nonces.draw(),
      nonce: deps.nonces.draw(),
      operations: batch,
    });
    if (!done.ok) return done;
  }
  return succeed(null);
};

/** `forbidden` where nobody lets the worker look; then every group stays as it was last read. */
export const readGroups = (
  deps: GroupDeps,
  own: Author,
  access: AccessView,
  view: AdminView,
): Result<null, Problem> => {
  const crowds = crowdsOf(access, deps.clock.now());
  const company = companyFrom(view);
  if (!company.ok) {
    if (isRefusal(company.problem))
      commit(
        deps,
        own,
        crowds.map((crowd) => ({ type: 'note-group-unread', crowd })),
      );
    return company;
  }
  deps.groupList.write([...company.value.groups.values()]);
  const notes = notesOf(crowds, company.value, view, () => deps.nonces.draw());
  return commit(deps, own, [...notes, ...ownerNotes(access, company.value)]);
};
