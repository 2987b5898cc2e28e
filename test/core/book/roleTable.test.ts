import type { Author, Operation, Verdict } from '../../../src/core/book/operation';
import type { Role } from '../../../src/core/sharing/role';
import type { Company } from './company';
import { accountOf, createCompany } from './company';
import { aiko, ben, chie, dai } from './paperBook';

type Outcome = 'applied' | 'suggested' | 'no-right' | 'unknown-label' | 'unknown-record' | 'owner-stays';

const WHO = ['outsider', 'viewer', 'editor', 'curator', 'manager', 'owner'] as const;

/** What each role on a person's home label may, as the product promises it: a row per operation, a column per role. */
// prettier-ignore
const TABLE: Readonly<Record<string, readonly Outcome[]>> = {
  //              outsider          viewer       editor       curator      manager    owner
  'add':          ['unknown-label',  'suggested', 'applied',   'applied',   'applied', 'applied'],
  'edit':         ['unknown-record', 'suggested', 'applied',   'applied',   'applied', 'applied'],
  'take out':     ['unknown-record', 'suggested', 'suggested', 'applied',   'applied', 'applied'],
  'place':        ['unknown-record', 'suggested', 'suggested', 'suggested', 'applied', 'applied'],
  'share':        ['unknown-label',  'no-right',  'no-right',  'no-right',  'applied', 'applied'],
  'stop sharing': ['unknown-label',  'no-right',  'no-right',  'no-right',  'applied', 'applied'],
  'rename':       ['unknown-label',  'no-right',  'no-right',  'no-right',  'applied', 'applied'],
  'choose fields':['unknown-label',  'no-right',  'no-right',  'no-right',  'applied', 'applied'],
  'leave':        ['unknown-label',  'applied',   'applied',   'applied',   'applied', 'owner-stays'],
  'open':         ['applied',        'applied',   'applied',   'applied',   'applied', 'applied'],
  'register':     ['applied',        'applied',   'applied',   'applied',   'applied', 'applied'],
};

/** Chie has the label as a viewer; whoever places has the target as an editor. */
const operations: Readonly<Record<string, (company: Company, author: Author) => Operation>> = {
  add: ({ add, customers }) => add(customers, { name: [{ given: 'Emi' }] }),
  edit: ({ edit, kaede, record }) =>
    edit(kaede, record(kaede).v, { phone: { was: [], now: [{ value: '06-1111-2222' }] } }),
  'take out': ({ takeOut, kaede, customers, record }) => takeOut(kaede, customers, record(kaede).v),
  place: ({ place, kaede, suppliers }) => place(kaede, suppliers),
  share: ({ customers, nonce }) => ({
    type: 'share',
    label: { id: customers },
    principal: accountOf(dai),
    role: 'viewer',
    nonce: nonce(),
  }),
  'stop sharing': ({ customers }) => ({ type: 'stop-sharing', label: customers, principal: accountOf(chie) }),
  rename: ({ customers }) => ({ type: 'rename-label', label: customers, name: 'Clients' }),
  'choose fields': ({ customers }) => ({
    type: 'choose-fields',
    label: customers,
    share: ['birthday'],
    unshare: [],
    hide: [],
    show: [],
  }),
  leave: ({ customers }, author) => ({
    type: 'stop-sharing',
    label: customers,
    principal: accountOf(author),
  }),
  open: ({ nonce }) => ({ type: 'open', nonce: nonce() }),
  register: ({ nonce }) => ({
    type: 'register',
    account: { id: '1005', email: 'emi@kaede.example', name: 'Emi Ota' },
    nonce: nonce(),
  }),
};

const outcomeOf = (verdict: Verdict | undefined): string => {
  if (verdict?.type !== 'refused') return verdict?.type ?? 'nothing';
  return verdict.suggestion === undefined ? verdict.reason : 'suggested';
};

const arrange = (who: 'outsider' | Role): { readonly company: Company; readonly author: Author } => {
  const company = createCompany();
  company.give(chie, 'viewer');
  if (who === 'owner') return { company, author: aiko };
  if (who !== 'outsider') company.give(ben, who);
  company.give(ben, 'editor', company.suppliers);
  return { company, author: ben };
};

describe.each(Object.entries(TABLE))('who may %s', (name, outcomes) => {
  it.each(WHO.map((who, column) => [who, outcomes[column]!] as const))('%s: %s', (who, outcome) => {
    const { company, author } = arrange(who);
    const before = company.page();
    const [verdict] = company.tell(author, operations[name]!(company, author));
    expect(outcomeOf(verdict)).toBe(outcome);

    const written = company.logSince(before.head.seq);
    if (outcome === 'suggested') {
      expect(written.map(({ kind, labels }) => ({ kind, labels }))).toEqual([
        { kind: 'suggestion', labels: [] },
      ]);
      expect(company.page().head.heads).toEqual(before.head.heads);
    } else if (outcome === 'applied') {
      expect(written).toHaveLength(1);
    } else {
      expect(company.page()).toEqual(before);
    }
  });
});

describe('the table', () => {
  it('asks of every operation what it says', () => {
    expect(Object.keys(operations)).toEqual(Object.keys(TABLE));
    for (const outcomes of Object.values(TABLE)) expect(outcomes).toHaveLength(WHO.length);
  });
});
