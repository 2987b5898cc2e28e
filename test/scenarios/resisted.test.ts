import { writeAgain } from '../../src/app/sharing/writeAgain';
import type { Company, MemberName } from './company';
import { portsOf } from './company';
import { contactsIn, edit } from '../memory/addressBookByHand';
import { storyCalled } from './allStories';
import { begin, cycleOf, enactAll, runPlainly } from './enact';
import { noteCalls } from './killPoint';
import { outcomeOf } from './outcome';

const SHARED = '03-1111-1111';
const OTHER = '+81311112222';

/** Customers is shared with Ben, an editor, and Chie, a viewer, and everybody has it. */
const shared = (): Company => {
  const story = storyCalled("an editor's change reaches everybody");
  const company = begin(story);
  enactAll(company, story.before ?? [], runPlainly);
  return company;
};

const suzuki = (company: Company, member: MemberName) => {
  const found = contactsIn(company.members[member].contacts).find(({ fields }) =>
    JSON.stringify(fields.name).includes('Suzuki'),
  );
  if (found === undefined) throw new Error('Nobody is called Suzuki.');
  return found;
};

const phoneOf = (company: Company, member: MemberName): string =>
  suzuki(company, member).fields.phone?.[0]?.['value'] ?? '';

/** What the other program does whenever it looks. */
const interfere = (company: Company, member: MemberName, value: string): void => {
  if (phoneOf(company, member) !== value)
    edit(company.members[member].contacts, suzuki(company, member).handle, { phone: [{ value }] });
};

const updatesIn = (company: Company, member: MemberName): number => {
  const calls: string[] = [];
  company.clock.now += 3_600_000;
  cycleOf(company, member, (deps) => noteCalls(deps, calls));
  return calls.filter((call) => call === 'addressBook.update').length;
};

const hoursOfInterference = (company: Company, member: MemberName, hours: number): readonly number[] =>
  Array.from({ length: hours }, () => {
    interfere(company, member, OTHER);
    return updatesIn(company, member);
  });

const resisted = (company: Company) => company.visits.visits['103']?.resisted;

describe('a program that keeps changing a viewer’s contact back', () => {
  it('is put back three times; then the field is left alone, said on the cards, and nothing more is written', () => {
    const company = shared();
    expect(hoursOfInterference(company, 'Chie', 8)).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
    expect(resisted(company)).toMatchObject([{ count: 1 }]);
    expect(phoneOf(company, 'Chie')).toBe(OTHER);
    expect(outcomeOf(company).book.join()).not.toContain(OTHER);
  });

  it('keeps nobody from the other fields of the contact, nor from the book', () => {
    const company = shared();
    hoursOfInterference(company, 'Chie', 5);
    enactAll(
      company,
      [
        { who: 'Aiko', edits: 'Ichiro Suzuki', to: { phone: ['03-9999-9999'], email: ['new@example.com'] } },
        { hours: 2 },
      ],
      runPlainly,
    );
    const { fields } = suzuki(company, 'Chie');
    expect([fields.phone?.[0]?.['value'], fields.email?.[0]?.['value']]).toEqual([OTHER, 'new@example.com']);
    expect(cycleOf(company, 'Chie')).toMatchObject({ value: { outcome: 'rested' } });
  });

  it('is written over again once the member asks for it, and what the program typed is told to nobody', () => {
    const company = shared();
    hoursOfInterference(company, 'Ben', 0);
    hoursOfInterference(company, 'Chie', 5);
    const label = company.book.rows.label[0]?.id ?? '';
    expect(writeAgain(portsOf(company, 'Chie'))(label)).toMatchObject({ ok: true });
    const before = outcomeOf(company).suggestions.length;
    enactAll(company, [{ hours: 1 }], runPlainly);
    expect(phoneOf(company, 'Chie')).toBe(SHARED);
    expect(resisted(company)).toBeUndefined();
    expect(outcomeOf(company).suggestions).toHaveLength(before);
    enactAll(company, [{ hours: 2 }], runPlainly);
    expect(cycleOf(company, 'Chie')).toMatchObject({ value: { outcome: 'rested' } });
  });

  it('but a person who types something else each time is put back each time', () => {
    const company = shared();
    const writes = Array.from({ length: 6 }, (_, hour) => {
      interfere(company, 'Chie', `03-5555-000${String(hour)}`);
      return updatesIn(company, 'Chie');
    });
    expect(writes).toEqual([1, 1, 1, 1, 1, 1]);
    expect(resisted(company)).toBeUndefined();
  });
});

it('two programs that drive a value to and fro in two editors’ accounts come to rest within hours', () => {
  const company = shared();
  const hours = Array.from({ length: 20 }, () => {
    interfere(company, 'Ben', OTHER);
    interfere(company, 'Aiko', SHARED);
    enactAll(company, [{ hours: 1 }], runPlainly);
    return company.book.log.length;
  });
  expect(new Set(hours.slice(12)).size).toBe(1);
  expect(outcomeOf(company).faults).toEqual([]);
});
