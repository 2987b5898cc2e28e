/**
 * A company in memory with something to steal: a label that two people do not see, a field that is hidden from viewers, a comment to
 * oneself, a deleted contact, a suggestion. Whoever clicks has the whole sidebar, wired as it is shipped.
 */
import { commitBatch } from '../../../src/app/book/commitBatch';
import { openAddOn } from '../../../src/app/openAddOn';
import { directoryWithGroups } from '../../../src/app/sharing/directoryWithGroups';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import type { Author, Operation } from '../../../src/core/book/operation';
import type { LogEntry } from '../../../src/core/book/logEntry';
import type { LabelId, RecordId } from '../../../src/core/book/record';
import { RECORD_KINDS } from '../../../src/core/book/record';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import { succeed } from '../../../src/core/result';
import { createGuard } from '../../../src/sidebar/guard';
import type { Sidebar } from '../../../src/sidebar/sidebar';
import { english } from '../../../src/sidebar/messages/english';
import type { WebPage } from '../../../src/sidebar/pages/linkPage';
import { createWebPages } from '../../../src/sidebar/pages/webPages';
import { createSidebar } from '../../../src/sidebar/sidebar';
import { explainComment } from '../../../src/app/talk/explainComment';
import { explainLink } from '../../../src/app/sharing/explainLink';
import { viewLabelCounts } from '../../../src/app/contacts/viewLabelCounts';
import { createDoings } from '../../../src/sidebarDoings';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../../app/office';
import { createMemoryDryRuns } from '../../memory/memoryDryRuns';
import { createMemoryGroupList } from '../../memory/memoryGroupList';
import { createMemoryMessageNotes } from '../../memory/memoryMessageNotes';
import { createMemoryOpenMessage, emptyMail } from '../../memory/memoryOpenMessage';
import { createMemoryStateFile, noStateFile } from '../../memory/memoryStateFile';

/** What a viewer of the shared label must never read, and what somebody without any label must not either. */
export const SECRETS = {
  viewer: ['cornflower', '1984-12-24'],
  outsider: ['cornflower', '1984-12-24', 'bluebell'],
};
export type Clicker = keyof typeof SECRETS;
export const CLICKERS = ['viewer', 'outsider'] as const satisfies readonly Clicker[];

export const MESSAGES = ['m0000001', 'm0000002', 'm0000003', 'm0000004'];
const SENDERS = ['Sora <sora@sumire.example>', 'x@kikyo.example', 'Nao <nao@sumire.example>', 'y'];

const sora: Fields = {
  name: [{ family: '空野', given: '碧' }],
  email: [{ value: 'sora@sumire.example', type: 'work' }],
  phone: [{ value: '03-1234-5678', type: 'work' }],
  organization: [{ name: 'bluebell', title: '店長' }],
};
const hidden: Fields = {
  name: [{ given: 'cornflower' }],
  email: [{ value: 'x@kikyo.example', type: 'work' }],
  organization: [{ name: 'cornflower' }],
};

const build = () => {
  const office = createOffice();
  const tell = (author: Author, ...operations: readonly Operation[]): readonly RecordId[] => {
    const verdicts = commitBatch(office.deps(author))(office.batch(author, ...operations));
    if (!verdicts.ok) throw new Error(verdicts.problem.type);
    return verdicts.value.map((verdict) => (verdict.type === 'applied' ? verdict.record : verdict.type));
  };
  const nonce = (): string => office.deps(aiko).nonces.draw();
  const share = (name: string, person: Author, role: string): LabelId => {
    const deps = office.deps(aiko);
    const shared = shareLabel(deps)({
      label: makeGoogleLabel(office, aiko, name),
      address: person.email,
      role,
    });
    if (!shared.ok) throw new Error(shared.problem.type);
    return shared.value.key;
  };
  const customers = share('Customers', ben, 'editor');
  shareLabel(office.deps(aiko))({ label: customers, address: chie.email, role: 'viewer' });
  const secret = share('cornflower club', ben, 'manager');
  for (const person of [aiko, ben, chie, emi]) {
    openAddOn(office.deps(person));
    // The Directory has told how each is called, which else comes with one's first share.
    tell(person, { type: 'open', nonce: nonce() });
  }
  const add = (label: LabelId, fields: Fields): Operation => ({ type: 'add', label, fields, nonce: nonce() });
  const [known = '', gone = '', behind = ''] = tell(
    aiko,
    add(customers, sora),
    add(customers, { name: [{ given: 'Yui' }] }),
    add(secret, hidden),
  );
  const hiding = { item: 'birthday', from: { type: 'role', role: 'viewer' } } as const;
  tell(
    aiko,
    { type: 'choose-fields', label: customers, share: ['birthday'], unshare: [], hide: [hiding], show: [] },
    { type: 'take-out', record: gone, label: customers, base: 99, nonce: nonce() },
    {
      type: 'edit',
      record: known,
      base: 99,
      edits: { birthday: { was: [], now: [{ date: '1984-12-24' }] } },
      nonce: nonce(),
    },
  );
  const says = (record: RecordId, text: string, label?: LabelId): Operation => ({
    type: 'write-comment',
    record,
    text,
    mentions: [],
    nonce: nonce(),
    ...(label === undefined ? {} : { label }),
  });
  const [open = '', own = '', whispered = ''] = tell(
    ben,
    says(known, 'bluebell: prefers mail', customers),
    says(known, 'cornflower: to myself'),
    says(behind, 'cornflower: prefers mail', secret),
  );
  return { office, seen: [customers, known, gone, open], unseen: [secret, behind, own, whispered] };
};

export interface FuzzOffice {
  readonly sidebar: Sidebar;
  /** What the web app answers to an event. */
  readonly page: (event: unknown) => WebPage;
  /** Ids of what a viewer sees or has seen, and of what he never did. */
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
  /** Lines of the log: an exception is one. */
  readonly failures: string[];
  /** What was committed since this was asked last; the company is then as it was at the beginning. */
  readonly takeCommits: () => readonly LogEntry[];
  /** Book, mirror, everybody's contacts, letters, notes of dry runs. */
  readonly digest: () => string;
}

export const fuzzOffice = (clicker: Clicker): FuzzOffice => {
  const { office, seen, unseen } = build();
  const person = clicker === 'viewer' ? chie : emi;
  const mail = emptyMail();
  MESSAGES.forEach((id, index) => {
    mail.tokens.set(`token-${id}`, id);
    mail.senders.set(id, SENDERS[index] ?? '');
    mail.recipients.set(id, 'Sora <sora@sumire.example>, x@kikyo.example');
    mail.texts.set(id, 'Hello\n\n-- \nNao Sumida\nSumire KK\nTEL 03-0000-0000\n');
  });
  const failures: string[] = [];
  const dryRuns: Record<string, string> = {};
  const state = noStateFile();
  const own = office.deps(person);
  const deps = {
    ...own,
    // Emi administers the company, which whoever has no rights at all does not.
    directory: { ...own.directory, isAdmin: () => succeed(false) },
    openMessage: createMemoryOpenMessage(mail),
    messages: createMemoryMessageNotes(new Map()),
    ownContacts: {
      findByAddress: () => succeed([]),
      findCopies: () => succeed({ type: 'found', contacts: [sora] } as const),
    },
    dryRuns: createMemoryDryRuns(dryRuns),
    groupList: createMemoryGroupList({}),
    stateFile: createMemoryStateFile(state),
    settings: { registeredAdmin: () => '1001', registerAdmin: () => undefined },
    alarm: { raisedAt: () => undefined, raise: () => undefined, clear: () => undefined },
    consent: { read: () => undefined },
    pageAddress: () => 'https://script.google.com/macros/s/page/exec',
  };
  const everybody = directoryWithGroups({ ...deps, everyoneAt: (domain) => `Everyone at ${domain}` });
  const log = { info: () => undefined, error: (line: string) => void failures.push(line) };
  const doings = createDoings(deps, everybody);
  const guard = createGuard(log, () => 'k7q2w9');
  const sidebar = createSidebar(doings, guard);
  const pages = createWebPages(
    {
      ...doings,
      viewLabelCounts: viewLabelCounts(deps),
      explainLink: explainLink(deps),
      explainComment: explainComment(deps),
    },
    guard,
  );
  // What a first opening and a first sync note is noted.
  sidebar.onHomepage({});
  sidebar.onSyncNow({});

  const books = [aiko, ben, chie, emi].map((one) => office.contactsOf(one));
  const notes = office.notesOf(person);
  // Records and entries are replaced, never changed: the digest would show it.
  const beginning = {
    head: office.bookData.head,
    log: [...office.bookData.log],
    rows: RECORD_KINDS.map((kind) => [...office.bookData.rows[kind]]),
    mirror: { ...office.mirrorData },
    visits: { ...office.visits.visits },
    notes: { ...notes },
    books: books.map((book) => ({ ...book, contacts: { ...book.contacts }, labels: { ...book.labels } })),
    state: { ...state },
  };
  const reset = (): void => {
    office.bookData.head = beginning.head;
    office.bookData.log = [...beginning.log];
    RECORD_KINDS.forEach((kind, index) => (office.bookData.rows[kind] = [...(beginning.rows[index] ?? [])]));
    Object.assign(office.mirrorData, beginning.mirror);
    Object.assign(office.visits.visits, beginning.visits);
    Object.assign(notes, beginning.notes);
    books.forEach((book, index) => {
      const { contacts, labels, ...then } = beginning.books[index] ?? book;
      Object.assign(book, then, { contacts: { ...contacts }, labels: { ...labels } });
    });
    Object.assign(state, beginning.state);
  };
  office.asked.length = 0;
  return {
    sidebar,
    page: (event) => pages(event, english, 'en'),
    seen,
    unseen,
    failures,
    takeCommits: () => {
      const isCommitted = office.asked.some((what) => what.startsWith('append'));
      office.asked.length = 0;
      if (!isCommitted) return [];
      const entries = office.bookData.log.filter(({ seq }) => seq > beginning.head.seq);
      reset();
      return entries;
    },
    digest: () => JSON.stringify([office.bookData, office.mirrorData, books, dryRuns, office.letters]),
  };
};
