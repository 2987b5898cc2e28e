/** Whom a search shows to whom, and what it costs. */
import { searchContacts } from '../../../src/app/search/searchContacts';
import { stopSharing } from '../../../src/app/sharing/stopSharing';
import type { Author, Operation } from '../../../src/core/book/operation';
import { FIELD_NAMES, FIELDS } from '../../../src/core/contacts/fieldTable';
import type { FieldDelta } from '../../../src/core/sharing/fieldChoice';
import { displayName } from '../../../src/core/contacts/displayName';
import { aiko, ben, chie, emi } from '../office';
import { mailOffice } from '../mail/mailOffice';

type Office = ReturnType<typeof mailOffice>;

const search = (office: Office, person: Author, typed: string, from = '', length = 50) => {
  const found = searchContacts(office.deps(person))({ typed, from, length });
  if (!found.ok) throw new Error(found.problem.type);
  return found.value;
};

const names = (office: Office, person: Author, typed: string): readonly string[] =>
  search(office, person, typed).items.map(({ person: { fields } }) => displayName(fields));

it('a person is found by name, reading, company and number, in one read of the book', () => {
  const office = mailOffice();
  for (const typed of ['神田', 'りん', 'kanda', '葵', '1234 5678']) {
    office.reads();
    expect([typed, names(office, ben, typed)]).toEqual([typed, ['神田 凛']]);
    expect(office.reads()).toBe(1);
  }
  expect(search(office, ben, '0312345678').items[0]?.because).toEqual({
    field: 'phone',
    text: '03-1234-5678',
  });
});

it('nothing that was typed is no search, and whom no label reaches opens no book', () => {
  const office = mailOffice();
  expect(searchContacts(office.deps(ben))({ typed: ' 　', from: '', length: 50 })).toEqual({
    ok: false,
    problem: { type: 'nothing-typed' },
  });
  office.reads();
  expect(search(office, emi, '神田')).toEqual({ typed: '神田', total: 0, items: [], from: 0 });
  expect(office.reads()).toBe(0);
});

it('who is in a label behind a wall, was deleted, or whose share has ended is found by nobody there', () => {
  const office = mailOffice();
  const secret = office.share('Secret', emi, 'viewer');
  office.add(secret, { name: [{ given: 'Zoe' }] });
  expect([names(office, ben, 'zoe'), names(office, emi, 'zoe')]).toEqual([[], ['Zoe']]);
  office.tell(aiko, {
    type: 'take-out',
    record: office.rin,
    label: office.customers,
    base: 99,
    nonce: office.deps(aiko).nonces.draw(),
  });
  expect(names(office, ben, '神田')).toEqual([]);
  const ended = stopSharing(office.deps(aiko))({ label: secret, principal: `account:${emi.id}` });
  expect(ended.ok).toBe(true);
  expect(names(office, emi, 'zoe')).toEqual([]);
});

it('a hidden value finds nobody for whom it is hidden, and everybody else as before', () => {
  const office = mailOffice();
  office.tell(aiko, {
    type: 'choose-fields',
    label: office.customers,
    hide: [{ item: 'phone', from: { type: 'role', role: 'viewer' } }],
    share: [],
    unshare: [],
    show: [],
  });
  expect([names(office, ben, '12345678'), names(office, chie, '12345678')]).toEqual([['神田 凛'], []]);
  const [told] = search(office, chie, '神田').items;
  expect(JSON.stringify(told)).not.toContain('1234');
});

/** Fields that hold any text; of the others the canary would be no date, no gender, no address. */
const TEXTS = FIELD_NAMES.filter(
  (field) =>
    FIELDS[field].attributes.includes('value') && !['birthday', 'event', 'gender', 'phone'].includes(field),
);

it('of each field, what is hidden from somebody finds nobody for him and the contact for others; what no label shares, nobody', () => {
  const office = mailOffice();
  const canary = (field: string): string => `canary${field}`.toLowerCase();
  office.tell(aiko, choosing({ share: TEXTS }));
  const fields = Object.fromEntries(TEXTS.map((field) => [field, [{ value: canary(field) }]]));
  office.add(office.customers, { name: [{ given: 'Mio' }], ...fields });
  const finding = (person: Author) =>
    TEXTS.filter((field) => search(office, person, canary(field)).total > 0);
  expect(finding(chie)).toEqual(TEXTS);
  const hide = TEXTS.map((item) => ({ item, from: { type: 'role', role: 'viewer' } as const }));
  office.tell(aiko, choosing({ hide }));
  expect([finding(ben), finding(chie)]).toEqual([TEXTS, []]);
  office.tell(aiko, choosing({ unshare: TEXTS }));
  expect([finding(ben), finding(chie), finding(aiko)]).toEqual([[], [], []]);

  function choosing(change: Partial<FieldDelta>): Operation {
    const none = { share: [], unshare: [], hide: [], show: [] };
    return { type: 'choose-fields', label: office.customers, ...none, ...change };
  }
});

it('of many the best come first, namesakes beside one another, and each part leads to the next', () => {
  const office = mailOffice();
  for (let index = 0; index < 7; index += 1)
    office.add(office.customers, {
      name: [{ family: index % 2 === 0 ? '佐藤' : '佐藤田', given: '誠' }],
      organization: [{ name: `会社${String(index)}` }],
    });
  const first = search(office, ben, '佐藤', '', 4);
  const second = search(office, ben, '佐藤', String(first.next), 4);
  const shown = [...first.items, ...second.items].map(({ person: { fields } }) => displayName(fields));
  expect(shown).toEqual([...Array<string>(4).fill('佐藤 誠'), ...Array<string>(3).fill('佐藤田 誠')]);
  expect([first.total, first.next, second.from, second.next]).toEqual([7, 4, 4, undefined]);
});
