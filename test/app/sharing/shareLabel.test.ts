import { openAddOn } from '../../../src/app/openAddOn';
import type { ShareRequest } from '../../../src/app/sharing/shareLabel';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import type { Refusal } from '../../../src/app/sharing/refusal';
import type { Author } from '../../../src/core/book/operation';
import { fail } from '../../../src/core/result';
import { recordsOf } from '../../memory/memoryBook';
import type { Office } from '../office';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../office';

const ADDRESS = 'ben@kaede.example';
const CROWD = Array.from({ length: 21 }, (_, index) => `member${String(index)}@kaede.example`).join();

const office = () => {
  const made = createOffice();
  const customers = makeGoogleLabel(made, aiko, 'Customers');
  return { office: made, customers };
};

const share = (made: Office, person: Author, request: ShareRequest) => shareLabel(made.deps(person))(request);

const labelIn = (made: Office): string => recordsOf(made.bookData).find(({ kind }) => kind === 'label')!.id;

describe('sharing a label', () => {
  it('gives the colleague the role, and answers whom, what and where', () => {
    const { office: made, customers } = office();
    const shared = share(made, aiko, { label: customers, address: ADDRESS, role: 'editor' });
    expect(shared).toEqual({
      ok: true,
      value: { key: labelIn(made), label: 'Customers', person: ben, role: 'editor' },
    });
    expect(made.mirrorData.access?.grants.map(({ principal, role }) => [principal.id, role])).toEqual([
      ['1001', 'owner'],
      ['1002', 'editor'],
    ]);
  });

  it('goes on from the card of the shared label, by its id', () => {
    const { office: made, customers } = office();
    share(made, aiko, { label: customers, address: ADDRESS, role: 'manager' });
    const label = labelIn(made);
    const shared = share(made, ben, { label, address: 'chie@kaede.example', role: 'viewer' });
    expect(shared).toMatchObject({ ok: true, value: { key: label, label: 'Customers', person: chie } });
  });

  it('with several people is one commit, with a verdict for each', () => {
    const { office: made, customers } = office();
    for (const person of [aiko, ben, chie, emi]) openAddOn(made.deps(person));
    made.asked.length = 0;
    const address =
      'ben@kaede.example, zoe@kaede.example; BEN@kaede.example、aiko@kaede.example，chie@kaede.example';
    const shared = share(made, aiko, { label: customers, address, role: 'viewer' });
    expect(shared).toMatchObject({
      ok: true,
      value: {
        key: labelIn(made),
        person: ben,
        also: [chie],
        refused: [
          { typed: 'zoe@kaede.example', problem: { type: 'no-such-person' } },
          { typed: 'aiko@kaede.example', problem: { type: 'yourself' } },
        ],
      },
    });
    expect(made.asked.filter((what) => what.startsWith('append'))).toHaveLength(1);
    expect(made.mirrorData.access?.grants.map(({ role }) => role)).toEqual(['owner', 'viewer', 'viewer']);
  });

  it('with several of whom the book refuses one tells which', () => {
    const { office: made, customers } = office();
    share(made, aiko, { label: customers, address: ADDRESS, role: 'manager' });
    const request = { label: labelIn(made), address: `${aiko.email}, ${chie.email}`, role: 'viewer' };
    expect(share(made, ben, request)).toMatchObject({
      ok: true,
      value: { person: chie, refused: [{ typed: aiko.email, problem: { type: 'owner-stays' } }] },
    });
  });

  it.each(['  BEN@Kaede.Example ', 'ｂｅｎ＠kaede.example', 'b.hill@kaede.example'])(
    'finds Ben by %j',
    (address) => {
      const { office: made, customers } = office();
      expect(share(made, aiko, { label: customers, address, role: 'viewer' })).toMatchObject({
        ok: true,
        value: { person: ben },
      });
    },
  );

  it('answers the sharer’s own label where a colleague’s has the same handle', () => {
    const { office: made, customers } = office();
    const suppliers = makeGoogleLabel(made, ben, 'Suppliers');
    expect(suppliers).toBe(customers);
    share(made, aiko, { label: customers, address: ADDRESS, role: 'viewer' });
    const shared = share(made, ben, { label: suppliers, address: 'chie@kaede.example', role: 'viewer' });
    const own = made.mirrorData.access!.labels.find(({ origin }) => origin.account === ben.id)!;
    expect(shared).toMatchObject({ ok: true, value: { key: own.id, label: 'Suppliers' } });
  });

  it('from a replica of a colleague’s label shares the colleague’s label on', () => {
    const { office: made, customers } = office();
    share(made, aiko, { label: customers, address: ADDRESS, role: 'manager' });
    const label = labelIn(made);
    const replica = made.deps(ben).addressBook.createLabel('Customers', label);
    if (!replica.ok) throw new Error('no replica');
    const shared = share(made, ben, {
      label: replica.value.handle,
      address: 'chie@kaede.example',
      role: 'viewer',
    });
    expect(shared).toMatchObject({ ok: true, value: { key: label } });
    expect(recordsOf(made.bookData).filter(({ kind }) => kind === 'label')).toHaveLength(1);
  });
});

/** Aiko shares Customers with Ben, a curator; Chie has nothing. All have opened the add-on; Emi never did. */
const arranged = () => {
  const { office: made, customers } = office();
  share(made, aiko, { label: customers, address: ADDRESS, role: 'curator' });
  for (const person of [ben, chie]) openAddOn(made.deps(person));
  return { made, customers, label: labelIn(made) };
};

describe('what is refused, and leaves book and mirror as they were', () => {
  const CUSTOMERS = 'contactGroups/1';
  const CHIE = 'chie@kaede.example';

  it.each<[string, Author, Partial<ShareRequest>, Refusal['type']]>([
    ['nobody', aiko, { address: '' }, 'nobody'],
    ['blanks', aiko, { address: ' 　' }, 'nobody'],
    ['no address', aiko, { address: 'chie' }, 'no-address'],
    ['only separators', aiko, { address: ' , ;' }, 'nobody'],
    ['more people than one click can look up', aiko, { address: CROWD }, 'too-many-people'],
    ['an address with a name around it', aiko, { address: 'Chie <chie@kaede.example>' }, 'no-address'],
    ['a person whom the company does not have', aiko, { address: 'zoe@kaede.example' }, 'no-such-person'],
    ['somebody outside the company', aiko, { address: 'zoe@example.com' }, 'outside-company'],
    [
      'somebody in a company of a similar name',
      aiko,
      { address: 'zoe@not-kaede.example' },
      'outside-company',
    ],
    ['oneself', aiko, { address: aiko.email }, 'yourself'],
    ['oneself, by an alias', ben, { address: 'b.hill@kaede.example', label: 'the shared one' }, 'yourself'],
    ['no role', aiko, { role: '' }, 'unknown-role'],
    ['a role that there is not', aiko, { role: 'admin' }, 'unknown-role'],
    ['a name that every object has as a role', aiko, { role: 'constructor' }, 'unknown-role'],
    ['the owner’s role', aiko, { role: 'owner' }, 'unknown-role'],
    ['no label', aiko, { label: '' }, 'not-understood'],
    ['a tampered label', aiko, { label: 'contactGroups/1/../2' }, 'not-understood'],
    ['a label that is a person', aiko, { label: 'p0.0000000000000000' }, 'not-understood'],
    ['a label that vanished', aiko, { label: 'contactGroups/99' }, 'label-vanished'],
    ['a label of somebody else’s Google Contacts', chie, { address: ADDRESS }, 'label-vanished'],
    ['a shared label that does not exist', aiko, { label: 'l9.0000000000000000' }, 'unknown-label'],
    [
      'a shared label that he does not have',
      chie,
      { address: ADDRESS, label: 'the shared one' },
      'unknown-label',
    ],
    ['a role without being a manager', ben, { label: 'the shared one' }, 'no-right'],
    ['a role on the owner', ben, { label: 'the shared one', address: aiko.email }, 'no-right'],
  ])('%s', (_situation, person, request, type) => {
    const { made, label } = arranged();
    const before = made.digest();
    const asked = { label: CUSTOMERS, address: CHIE, role: 'viewer', ...request };
    const answer = share(made, person, {
      ...asked,
      label: asked.label === 'the shared one' ? label : asked.label,
    });
    expect(answer).toEqual({ ok: false, problem: { type } });
    expect(made.digest()).toBe(before);
  });

  it('a stranger’s refused wish notes that he exists, and touches nobody’s access', () => {
    const { made, label } = arranged();
    const access = made.mirrorData.access!;
    const { rows } = made.bookData.head;
    share(made, emi, { label, address: CHIE, role: 'viewer' });
    expect(made.mirrorData.access).toEqual({ ...access, seq: access.seq + 1 });
    expect(made.bookData.head.rows).toEqual({ ...rows, member: rows.member + 1 });
  });

  it('while the book, the Directory, the contacts or the account cannot be reached', () => {
    const problem = { type: 'unreachable', what: 'it' } as const;
    const { made, customers } = arranged();
    const deps = made.deps(aiko);
    const lost = () => fail(problem);
    const request = { label: customers, address: CHIE, role: 'viewer' };
    const before = made.digest();
    for (const broken of [
      { account: { identify: lost } },
      { directory: { ...deps.directory, find: lost } },
      { addressBook: { ...deps.addressBook, listLabels: lost } },
      { book: { ...deps.book, read: lost } },
    ])
      expect(shareLabel({ ...deps, ...broken })(request)).toEqual({
        ok: false,
        problem: { type: 'out-of-reach', problem },
      });
    expect(made.digest()).toBe(before);
  });
});
