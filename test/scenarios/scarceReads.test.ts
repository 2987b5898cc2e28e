/** More contacts to read by name than there is quota for: what was read goes on, the rest comes with the next runs. */
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
