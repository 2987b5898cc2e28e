/** More to read by name, or to write, than there is quota or time for: what was done is remembered, the rest comes with the next runs. */
import type { AddressBook } from '../../src/app/ports';
import { runCycle } from '../../src/app/replication/runCycle';
import { fail } from '../../src/core/result';
import { add, contactsIn, createLabel, edit } from '../memory/addressBookByHand';
import type { Company } from './company';
import { authorOf, foundCompany, portsOf, share } from './company';

/** People are read by name 200 at a time, so these take three requests. */
const PEOPLE = 450;

/** Aiko's trigger, with quota for so many requests for contacts by name. */
const runWith = (company: Company, requests: number) => {
  company.clock.now += 3_600_000;
  const ports = portsOf(company, 'Aiko');
  let left = requests;
  const addressBook = {
    ...ports.addressBook,
    get: (handles: readonly string[]) => {
      left -= 1;
      return left < 0
        ? fail({ type: 'rate-limited', what: 'contacts' } as const)
        : ports.addressBook.get(handles);
    },
  };
  return runCycle({ ...ports, addressBook })(authorOf('Aiko'), 270_000);
};

const shared = (): Company => {
  const company = foundCompany();
  const { contacts } = company.members.Aiko;
  const label = createLabel(contacts, 'Customers');
  for (let person = 0; person < PEOPLE; person += 1) {
    const email = [{ value: `p${String(person)}@hikari.example` }];
    add(contacts, { email, name: [{ given: `P${String(person)}` }] }, [label]);
  }
  share(company, 'Aiko', 'Customers', 'Ben', 'viewer');
  return company;
};

const inBook = ({ book }: Company): number => book.rows.person.filter((row) => row !== undefined).length;
const held = ({ members }: Company, who: 'Aiko' | 'Ben'): readonly (string | undefined)[] =>
  contactsIn(members[who].contacts).map(({ record }) => record);

it('a large label is told by as many as could be read again, each of them once', () => {
  const company = shared();
  const reports = [1, 1, 1, 1].map((requests) => {
    const report = runWith(company, requests);
    return report.ok ? [report.value.outcome, report.value.told, inBook(company)] : report.problem.type;
  });
  expect(reports).toEqual([
    ['continued', 200, 200],
    ['continued', 200, 400],
    ['done', 50, PEOPLE],
    ['rested', 0, PEOPLE],
  ]);
  runCycle(portsOf(company, 'Ben'))(authorOf('Ben'), 270_000);
  expect(new Set(held(company, 'Aiko'))).toEqual(new Set(held(company, 'Ben')));
  expect(held(company, 'Ben')).toHaveLength(PEOPLE);
});

it('an edit that could not be read again is told by the next run, and nothing of it is overwritten meanwhile', () => {
  const company = shared();
  runWith(company, 9);
  const { contacts } = company.members.Aiko;
  contactsIn(contacts)
    .slice(0, 201)
    .forEach(({ handle }, index) => {
      edit(contacts, handle, { phone: [{ value: `050-5550-${String(1000 + index)}` }] });
    });
  const typed = contactsIn(contacts).map(({ fields }) => fields.phone);
  expect(runWith(company, 1)).toMatchObject({ ok: true, value: { outcome: 'continued', told: 200 } });
  expect(runWith(company, 1)).toMatchObject({ ok: true, value: { outcome: 'done', told: 1 } });
  expect(contactsIn(contacts).map(({ fields }) => fields.phone)).toEqual(typed);
});

it('a run with no quota at all stops, and tells nothing', () => {
  const company = shared();
  expect(runWith(company, 0)).toEqual({ ok: false, problem: { type: 'rate-limited', what: 'contacts' } });
  expect(inBook(company)).toBe(0);
});

/** A run whose every read by name takes so long, of 4.5 minutes. */
const slowRun = (company: Company, milliseconds: number) => {
  company.clock.now += 3_600_000;
  const ports = portsOf(company, 'Aiko');
  const get: AddressBook['get'] = (handles) => {
    company.clock.now += milliseconds;
    return ports.addressBook.get(handles);
  };
  return runCycle({ ...ports, addressBook: { ...ports.addressBook, get } })(authorOf('Aiko'), 270_000);
};

it('whoever reads until his time is short still tells what he has read', () => {
  const company = shared();
  expect(slowRun(company, 100_000)).toMatchObject({ ok: true, value: { outcome: 'continued', told: 400 } });
  expect(inBook(company)).toBe(400);
});

type Kind = 'create' | 'update' | 'remove';

/** A run with quota for one request of each kind of write; how many contacts it read by name. */
const runWithOneWrite = (company: Company, who: 'Aiko' | 'Ben', clock = 3_600_000) => {
  company.clock.now += clock;
  const { addressBook, ...ports } = portsOf(company, who);
  const used = new Set<Kind>();
  let named = 0;
  const once =
    <Given, Answer>(kind: Kind, send: (given: Given) => Answer) =>
    (given: Given) => {
      if (used.has(kind)) return fail({ type: 'rate-limited', what: 'contacts' } as const);
      used.add(kind);
      return send(given);
    };
  const limited: AddressBook = {
    ...addressBook,
    get: (handles) => {
      named += handles.length;
      return addressBook.get(handles);
    },
    create: once('create', addressBook.create),
    update: once('update', addressBook.update),
    remove: once('remove', addressBook.remove),
  };
  const report = runCycle({ ...ports, addressBook: limited })(authorOf(who), 270_000);
  if (!report.ok) return report.problem.type;
  const { outcome, created, updated, deleted } = report.value;
  return { outcome, wrote: created + updated + deleted, named };
};

it("a first copy of more than a minute's quota goes on where it ended, and nothing of it is read by name", () => {
  const company = shared();
  runWith(company, 9);
  const runs = [1, 2, 3, 4].map(() => runWithOneWrite(company, 'Ben'));
  expect(runs).toEqual([
    { outcome: 'continued', wrote: 200, named: 0 },
    { outcome: 'continued', wrote: 200, named: 0 },
    { outcome: 'done', wrote: 50, named: 0 },
    { outcome: 'rested', wrote: 0, named: 0 },
  ]);
  expect(new Set(held(company, 'Ben')).size).toBe(PEOPLE);
});

it('an owner whose quota ends among his tags reads none of his contacts by name a second time', () => {
  const company = shared();
  const runs = [1, 2, 3, 4].map(() => runWithOneWrite(company, 'Aiko'));
  expect(runs).toEqual([
    { outcome: 'continued', wrote: 200, named: PEOPLE },
    { outcome: 'continued', wrote: 200, named: 0 },
    { outcome: 'done', wrote: 50, named: 0 },
    { outcome: 'rested', wrote: 0, named: 0 },
  ]);
  expect(held(company, 'Aiko')).not.toContain(undefined);
});
