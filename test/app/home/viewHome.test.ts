/** What the first card shows of the book, to whom, and what it costs. */
import { noteViewed, viewHome } from '../../../src/app/home/viewHome';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { stopSharing } from '../../../src/app/sharing/stopSharing';
import type { Author } from '../../../src/core/book/operation';
import type { RecordId } from '../../../src/core/book/record';
import { displayName } from '../../../src/core/contacts/displayName';
import { DEFAULT_POLICIES } from '../../../src/core/sharing/policies';
import { aiko, ben, chie, emi } from '../office';
import { mailOffice } from '../mail/mailOffice';

const HOUR = 60 * 60_000;

type Office = ReturnType<typeof mailOffice>;

const home = (office: Office, person: Author) => {
  const view = viewHome(office.deps(person))();
  if (!view.ok) throw new Error(view.problem.type);
  return view.value;
};

const look = (office: Office, person: Author, record: RecordId): void => {
  noteViewed(office.deps(person))(viewPerson(office.deps(person))(record));
};

const newNames = (office: Office, person: Author): readonly string[] =>
  home(office, person).news.contacts.map(({ fields }) => displayName(fields));

describe('whom somebody looked at lately', () => {
  it('is listed, the latest first and each once, by ids alone, in the one read of the book', () => {
    const office = mailOffice();
    const mio = office.add(office.customers, { name: [{ given: 'Mio' }] });
    for (const record of [office.rin, mio, office.rin]) look(office, ben, record);
    office.reads();
    expect(home(office, ben).recent.map(({ record }) => record)).toEqual([office.rin, mio]);
    expect(office.reads()).toBe(1);
    expect(JSON.stringify(office.office.notesOf(ben))).not.toMatch(/Mio|神田|1234/);
    expect(home(office, chie).recent).toEqual([]);
  });

  it('is not listed any more once he may not see them', () => {
    const office = mailOffice();
    look(office, chie, office.rin);
    const secret = office.share('Other', chie, 'viewer');
    const gone = stopSharing(office.deps(aiko))({ label: office.customers, principal: `account:${chie.id}` });
    expect([gone.ok, secret.length > 0]).toEqual([true, true]);
    expect(home(office, chie).recent).toEqual([]);
  });

  it('is not noted of whom he may not see', () => {
    const office = mailOffice();
    look(office, emi, office.rin);
    expect(office.office.notesOf(emi).lately.viewed).toEqual([]);
  });
});

describe('what is new to somebody', () => {
  it('is nothing when he comes for the first time', () => {
    expect(home(mailOffice(), ben).news).toEqual({ labels: [], contacts: [], isMore: false });
  });

  it('is what others made since he came last, as he sees it, for as long as he is there', () => {
    const office = mailOffice();
    home(office, ben);
    office.add(office.customers, { name: [{ given: 'Mio' }], phone: [{ value: '03-9999-0000' }] });
    office.tell(ben, {
      type: 'add',
      label: office.customers,
      fields: { name: [{ given: 'Own' }] },
      nonce: 'o'.repeat(16),
    });
    office.office.clock.now += HOUR;
    office.reads();
    expect(newNames(office, ben)).toEqual(['Mio']);
    expect(office.reads()).toBe(1);
    expect(newNames(office, ben)).toEqual(['Mio']);
    office.office.clock.now += HOUR;
    expect(newNames(office, ben)).toEqual([]);
  });

  it('is a label that was shared with him, and not each contact of it', () => {
    const office = mailOffice();
    home(office, ben);
    const press = office.share('Press', ben, 'viewer');
    office.add(press, { name: [{ given: 'Mio' }] });
    office.office.clock.now += HOUR;
    expect(home(office, ben).news).toMatchObject({
      labels: [{ key: press, name: 'Press', owner: 'Aiko Mori' }],
      contacts: [],
    });
  });

  it('is nothing of a label behind a wall, nobody who was deleted meanwhile, and no hidden field', () => {
    const office = mailOffice();
    home(office, chie);
    office.add(office.share('Secret', emi, 'viewer'), { name: [{ given: 'Zoe' }] });
    const mio = office.add(office.customers, {
      name: [{ given: 'Mio' }],
      phone: [{ value: '03-9999-0000' }],
    });
    office.tell(
      aiko,
      {
        type: 'choose-fields',
        label: office.customers,
        share: [],
        unshare: [],
        hide: [{ item: 'phone', from: { type: 'role', role: 'viewer' } }],
        show: [],
      },
      { type: 'add', label: office.customers, fields: { name: [{ given: 'Gone' }] }, nonce: 'g'.repeat(16) },
    );
    office.office.clock.now += HOUR;
    expect(newNames(office, chie)).toEqual(['Gone', 'Mio']);
    expect(JSON.stringify(home(office, chie))).not.toMatch(/9999|Zoe/);
    office.tell(aiko, {
      type: 'take-out',
      record: mio,
      label: office.customers,
      base: 999,
      nonce: 't'.repeat(16),
    });
    expect(newNames(office, chie)).toEqual(['Gone']);
  });

  it('ends with two hundred changes, and says that there is more', () => {
    const office = mailOffice();
    home(office, ben);
    for (let index = 0; index < 3; index += 1)
      office.tell(
        aiko,
        ...Array.from({ length: 100 }, (_, at) => ({
          type: 'add' as const,
          label: office.customers,
          fields: { name: [{ given: `Mio ${String(index)}-${String(at)}` }] },
          nonce: `${String(index)}${String(at)}`.padEnd(16, 'x'),
        })),
      );
    office.office.clock.now += HOUR;
    const { news } = home(office, ben);
    expect([news.contacts.length, news.isMore]).toEqual([200, true]);
  });
});

describe('what the first card costs', () => {
  it('is one read of the book with open suggestions too, once it knows whom they are about', () => {
    const office = mailOffice();
    office.tell(chie, {
      type: 'edit',
      record: office.rin,
      base: 99,
      edits: { phone: { was: [], now: [{ value: '03-1111-1111' }] } },
      nonce: 'n'.repeat(16),
    });
    office.reads();
    expect(home(office, ben).toDecide).toHaveLength(1);
    expect(office.reads()).toBe(2);
    expect(home(office, ben).toDecide).toHaveLength(1);
    expect(office.reads()).toBe(1);
  });

  it('is no read for whom no label reaches, and nothing is noted of him', () => {
    const office = mailOffice();
    office.office.deps(emi).policies.write(DEFAULT_POLICIES);
    office.reads();
    expect(home(office, emi)).toMatchObject({ recent: [], toDecide: [] });
    expect([office.reads(), office.office.notesOf(emi).writes]).toEqual([0, 0]);
  });

  it('is no note where nothing has changed', () => {
    const office = mailOffice();
    home(office, ben);
    const { writes } = office.office.notesOf(ben);
    home(office, ben);
    expect(office.office.notesOf(ben).writes).toBe(writes);
  });
});
