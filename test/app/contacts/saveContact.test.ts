/** What somebody types into a contact's form, and what becomes of it beside what others do meanwhile. */
import { saveContact } from '../../../src/app/contacts/saveContact';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import type { Author } from '../../../src/core/book/operation';
import type { FieldEdits } from '../../../src/core/book/operation';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import { mailOffice, RIN } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';
import { filledIn } from './filledIn';

const opened = () => {
  const mail = mailOffice();
  const { deps, rin, tell, office } = mail;
  const fieldsFor = (person: Author): Fields => {
    const seen = viewPerson(deps(person))(rin);
    if (!seen.ok) throw new Error(seen.problem.type);
    return seen.value.fields;
  };
  const form = (person: Author) => {
    const shown = viewPerson(deps(person))(rin);
    if (!shown.ok) throw new Error(shown.problem.type);
    return filledIn(shown.value);
  };
  const meanwhile = (edits: FieldEdits): void => {
    tell(aiko, { type: 'edit', record: rin, base: office.bookData.head.seq, edits, nonce: 'n'.repeat(16) });
  };
  office.asked.length = 0;
  return { ...mail, form, fieldsFor, meanwhile };
};

const MOBILE = { value: '090-0000-0000', type: 'mobile' };

it('an editor’s change is there at once, and nothing else is other than it was', () => {
  const { deps, form, fieldsFor } = opened();
  const typed = form(ben)({
    organization_0_title: '取締役',
    phone_1_value: '090-0000-0000',
    note_0_value: 'x',
  });
  const answer = saveContact(deps(ben))({ ...typed, newType: () => 'mobile' });
  expect(answer).toMatchObject({ ok: true, value: { type: 'saved', isMixed: false } });
  expect(fieldsFor(chie)).toEqual({
    ...RIN,
    organization: [{ name: '葵商店', title: '取締役' }],
    phone: [...RIN.phone!, MOBILE],
  });
});

it('a change of another value that came in between stays, also in the same field', () => {
  const { deps, form, fieldsFor, meanwhile } = opened();
  const typed = form(ben)({ phone_0_value: '06-1111-2222', given: '', name_0_given: '凜' });
  meanwhile({
    phone: { was: RIN.phone!, now: [...RIN.phone!, MOBILE] },
    organization: { was: RIN.organization!, now: [{ name: '葵商店', title: '取締役' }] },
  });
  expect(saveContact(deps(ben))(typed)).toMatchObject({ value: { type: 'saved', isMixed: true } });
  expect(fieldsFor(ben)).toMatchObject({
    name: [{ family: '神田', given: '凜' }],
    organization: [{ name: '葵商店', title: '取締役' }],
  });
  expect(new Set(fieldsFor(ben).phone)).toEqual(new Set([{ value: '06-1111-2222', type: 'work' }, MOBILE]));
});

it('of one and the same value the later one stands, and the log holds the other', () => {
  const { deps, form, fieldsFor, meanwhile, office } = opened();
  const typed = form(ben)({ organization_0_title: '部長' });
  meanwhile({ organization: { was: RIN.organization!, now: [{ name: '葵商店', title: '取締役' }] } });
  expect(saveContact(deps(ben))(typed)).toMatchObject({ ok: true, value: { type: 'saved' } });
  expect(fieldsFor(aiko).organization).toEqual([{ name: '葵商店', title: '部長' }]);
  expect(JSON.stringify(office.bookData.log.at(-1)?.changes)).toContain('取締役');
});

it('values beyond those that the form has room for are not touched', () => {
  const { deps, rin, tell, office } = mailOffice();
  const many = Array.from({ length: 9 }, (_, index) => ({
    value: `03-0000-100${String(index)}`,
    type: 'work',
  }));
  const edits = { phone: { was: RIN.phone!, now: many } };
  tell(aiko, { type: 'edit', record: rin, base: office.bookData.head.seq, edits, nonce: 'n'.repeat(16) });
  const shown = viewPerson(deps(ben))(rin);
  if (!shown.ok) throw new Error(shown.problem.type);
  const typed = filledIn(shown.value)({ phone_0_value: '', phone_6_value: '03-0000-2000' });
  expect(saveContact(deps(ben))(typed)).toMatchObject({ value: { type: 'saved', isMixed: false } });
  const after = viewPerson(deps(ben))(rin);
  const left = [...many.slice(1), { value: '03-0000-2000', type: 'work' }];
  expect(after.ok && after.value.fields.phone).toEqual(left);
});

it('what is hidden from an editor is neither shown nor cleared', () => {
  const { deps, customers, tell, form, fieldsFor } = opened();
  tell(aiko, {
    type: 'choose-fields',
    label: customers,
    share: [],
    unshare: [],
    hide: [{ item: 'phone', from: { type: 'account', id: ben.id } }],
    show: [],
  });
  const typed = form(ben)({ phone_0_value: '06-1111-2222', organization_0_name: '葵本店' });
  expect(typed.fields).not.toContain('phone');
  expect(saveContact(deps(ben))({ ...typed, fields: [...typed.fields, 'phone'] })).toMatchObject({
    ok: true,
  });
  expect(fieldsFor(aiko)).toMatchObject({ phone: RIN.phone, organization: [{ name: '葵本店' }] });
});

it('what is wrong is said, and nothing is written', () => {
  const { deps, form, office } = opened();
  const before = office.digest();
  expect(saveContact(deps(ben))(form(ben)({ email_0_value: 'rin', phone_0_value: 'x' }))).toEqual({
    ok: true,
    value: {
      type: 'invalid',
      problems: [
        { what: 'no-number', field: 'phone', place: 0, attribute: 'value' },
        { what: 'no-email', field: 'email', place: 0, attribute: 'value' },
      ],
    },
  });
  expect(saveContact(deps(ben))(form(ben)({}))).toEqual({ ok: true, value: { type: 'nothing' } });
  expect(office.digest()).toBe(before);
});

it('of whoever is no editor any more when he saves it is kept as his wish', () => {
  const { deps, form, fieldsFor, tell, customers, office } = opened();
  const typed = form(ben)({ organization_0_title: '取締役' });
  const principal = { type: 'account', id: ben.id } as const;
  tell(aiko, { type: 'share', label: { id: customers }, principal, role: 'viewer', nonce: 'n'.repeat(16) });
  expect(saveContact(deps(ben))(typed)).toEqual({ ok: true, value: { type: 'suggested' } });
  expect(fieldsFor(aiko)).toEqual(RIN);
  expect(office.bookData.rows.suggestion).toHaveLength(1);
});

it('of a contact that was deleted meanwhile is refused, as is everything of whoever does not see it', () => {
  const { deps, form, tell, rin, customers, office } = opened();
  const typed = form(ben)({ organization_0_title: '取締役' });
  expect(saveContact(deps(emi))(typed)).toEqual({ ok: false, problem: { type: 'unknown-record' } });
  const { seq } = office.bookData.head;
  tell(aiko, { type: 'take-out', record: rin, label: customers, base: seq, nonce: 'n'.repeat(16) });
  const before = office.digest();
  const suggestion = { ...typed, isSuggestion: true };
  expect(saveContact(deps(chie))(suggestion)).toEqual({ ok: false, problem: { type: 'gone' } });
  expect(office.digest()).toBe(before);
});

it('costs one reading of the book and one writing', () => {
  const { deps, form, office } = opened();
  const typed = form(ben)({ organization_0_title: '取締役' });
  office.asked.length = 0;
  saveContact(deps(ben))(typed);
  expect(
    office.asked.filter((what) => /^(read|append)/.test(what)).map((what) => what.split(' ')[0]),
  ).toEqual(['read', 'append']);
});
