/** The history of a contact: who changed what, from where, what a reader may see of it, and taking an earlier value back. */
import { answerSuggestion } from '../../../src/app/suggestions/answerSuggestion';
import { viewSuggestions } from '../../../src/app/suggestions/viewSuggestions';
import { removeContact, restoreContact } from '../../../src/app/contacts/removeContact';
import { saveContact } from '../../../src/app/contacts/saveContact';
import { useValue } from '../../../src/app/contacts/useValue';
import type { HistoryView } from '../../../src/app/contacts/viewHistory';
import { viewChange, viewHistory } from '../../../src/app/contacts/viewHistory';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { commitBatch } from '../../../src/app/book/commitBatch';
import type { Author, FieldEdits } from '../../../src/core/book/operation';
import type { FieldName, Fields } from '../../../src/core/contacts/fieldValue';
import { mailOffice, RIN } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';
import { filledIn } from './filledIn';

const value = <Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: object },
): Value => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};

const opened = () => {
  const mail = mailOffice();
  const { deps, rin, office } = mail;
  const nonce = (): string => deps(aiko).nonces.draw();
  const edit = (person: Author, edits: FieldEdits, channel: 'card' | 'cycle' = 'card'): void => {
    const base = office.bookData.head.seq;
    const batch = office.batch(person, { type: 'edit', record: rin, base, edits, nonce: nonce() });
    value(commitBatch(office.deps(person))({ ...batch, channel }));
  };
  const form = (person: Author) => filledIn(value(viewPerson(deps(person))(rin)));
  const fields = (): Fields => value(viewPerson(deps(aiko))(rin)).fields;
  const history = (person: Author, before = ''): HistoryView => value(viewHistory(deps(person))(rin, before));
  const use = (
    person: Author,
    change: number,
    side: string,
    field: FieldName = 'phone',
    base = history(ben).base,
  ) => useValue(deps(person))({ record: rin, base: String(base), field, change: String(change), side });
  return { ...mail, nonce, edit, form, fields, history, use };
};

const PHONE = { was: RIN.phone!, now: [{ value: '06-1111-2222', type: 'work' }] };

it('names who, from where, what it was and what it is, the newest first', () => {
  const { edit, form, deps, rin, history } = opened();
  edit(aiko, { phone: PHONE }, 'cycle');
  saveContact(deps(ben))(form(ben)({ organization_0_title: '取締役' }));
  saveContact(deps(chie))(form(chie)({ name_0_given: '凜' }));
  const [wish] = value(viewSuggestions(deps(ben))()).toDecide;
  const answered = answerSuggestion(deps(ben))({
    suggestion: wish!.id,
    record: rin,
    base: String(wish!.base),
    personBase: String(wish!.personBase),
    answer: 'accept',
  });
  expect(answered).toMatchObject({ ok: true });
  const seen = history(chie);
  expect(
    seen.changes.map(({ byName, from, suggestedBy, what }) => [byName, from, suggestedBy, what]),
  ).toEqual([
    ['Ben Hill', 'suggestion', 'Chie Sato', 'edited'],
    ['Ben Hill', 'card', undefined, 'edited'],
    ['Aiko Mori', 'contacts', undefined, 'edited'],
    ['Aiko Mori', 'card', undefined, 'created'],
  ]);
  expect(seen.changes[2]?.fields).toEqual([{ field: 'phone', ...PHONE }]);
  expect([seen.isCut, seen.before, seen.mayEdit]).toEqual([false, undefined, false]);
});

it('tells of a hidden field nothing, neither a value nor that it was changed', () => {
  const { deps, tell, customers, edit, history, rin } = opened();
  const hiding = { item: 'birthday', from: { type: 'account', id: chie.id } } as const;
  tell(aiko, {
    type: 'choose-fields',
    label: customers,
    share: ['birthday'],
    unshare: [],
    hide: [hiding],
    show: [],
  });
  edit(aiko, { birthday: { was: [], now: [{ date: '1984-04-02' }] } });
  edit(aiko, { birthday: { was: [], now: [{ date: '1985-05-03' }] }, phone: PHONE });
  expect(history(ben).changes).toHaveLength(3);
  const hers = history(chie);
  expect(hers.changes.map(({ fields }) => fields.map(({ field }) => field))).toEqual([
    ['phone'],
    ['name', 'email', 'phone', 'organization'],
  ]);
  expect(JSON.stringify(hers)).not.toMatch(/198[45]/);
  const hidden = history(ben).changes[1]!.seq;
  expect(viewChange(deps(chie))(rin, String(hidden))).toEqual({ ok: false, problem: { type: 'not-in-log' } });
});

it('tells of places in labels that reach the reader, and of no others', () => {
  const { tell, share, rin, nonce, history, deps, customers } = opened();
  const press = share('Press', chie, 'viewer');
  tell(aiko, { type: 'place', record: rin, label: press, cap: 'viewer', nonce: nonce() });
  tell(aiko, { type: 'take-out', record: rin, label: press, base: 99, nonce: nonce() });
  const removed = value(removeContact(deps(aiko))({ record: rin, label: customers, base: '99' }));
  value(restoreContact(deps(aiko))({ record: rin, label: customers, deletion: String(removed.deletion) }));
  const whatFor = (person: Author) =>
    history(person).changes.map(({ what, label = '' }) => `${what} ${label}`);
  const own = ['restored ', 'deleted ', 'created '];
  expect(whatFor(ben)).toEqual(own);
  expect(whatFor(chie)).toEqual([...own.slice(0, 2), 'taken-out Press', 'placed Press', ...own.slice(2)]);
});

it('comes a part at a time, and says where the log ends', () => {
  const { edit, history, office } = opened();
  for (let index = 0; index < 30; index += 1)
    edit(aiko, { nickname: { was: [], now: [{ value: `Rin ${String(index)}` }] } });
  const first = history(ben);
  expect([first.changes.length, first.isCut]).toEqual([25, false]);
  const second = history(ben, String(first.before));
  expect([second.changes.length, second.before, second.isCut]).toEqual([6, undefined, false]);
  const seqs = [...first.changes, ...second.changes].map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((one, other) => other - one));

  const { bookData } = office;
  bookData.head = { ...bookData.head, base: seqs[20]! };
  bookData.log = bookData.log.filter(({ seq }) => seq >= bookData.head.base);
  const cut = history(ben);
  expect([cut.changes.length, cut.isCut, cut.before]).toEqual([21, true, undefined]);
});

it('what was erased is said to be so', () => {
  const { edit, history, office } = opened();
  edit(aiko, { phone: PHONE });
  const last = office.bookData.log.length - 1;
  office.bookData.log[last] = { ...office.bookData.log[last]!, changes: {}, salt: '' };
  expect(history(chie).changes[0]).toMatchObject({ what: 'erased', fields: [] });
});

it('an earlier value is used by an editor, and stands in the history with the one that it replaced', () => {
  const { edit, history, use, fields, office } = opened();
  edit(aiko, { phone: PHONE }, 'cycle');
  const [change] = history(ben).changes;
  office.asked.length = 0;
  expect(use(ben, change!.seq, 'was', 'phone', office.bookData.head.seq)).toMatchObject({
    value: { type: 'used' },
  });
  expect(office.asked.flatMap((what) => /^(?:read|append)/.exec(what) ?? [])).toEqual(['read', 'append']);
  expect(fields().phone).toEqual(RIN.phone);
  expect(history(ben).changes[0]).toMatchObject({
    byName: 'Ben Hill',
    fields: [{ field: 'phone', was: PHONE.now, now: RIN.phone }],
  });
  expect(use(ben, change!.seq, 'was')).toEqual({ ok: true, value: { type: 'nothing' } });
  use(ben, change!.seq, 'now');
  expect(fields().phone).toEqual(PHONE.now);
});

it.each([
  ['by a viewer is kept as his wish', chie, 'was', undefined, { ok: true, value: { type: 'suggested' } }],
  [
    'by somebody whom no label reaches',
    emi,
    'was',
    undefined,
    { ok: false, problem: { type: 'unknown-record' } },
  ],
  ['that is no side of a change', ben, '', undefined, { ok: false, problem: { type: 'not-understood' } }],
  ['over one that he has not seen', ben, 'was', 1, { ok: false, problem: { type: 'newer-edit' } }],
] as const)('a value %s changes nothing', (_situation, person, side, base, answer) => {
  const { edit, history, use, fields } = opened();
  edit(aiko, { phone: PHONE });
  expect(use(person, history(ben).changes[0]!.seq, side, 'phone', base)).toEqual(answer);
  expect(fields().phone).toEqual(PHONE.now);
});

it('one change is looked at whole, beside what stands now; another contact’s is none of it', () => {
  const { edit, history, deps, rin, add, customers } = opened();
  edit(aiko, { phone: PHONE });
  edit(aiko, { phone: { was: PHONE.now, now: [] } });
  const [, change] = history(ben).changes;
  const view = value(viewChange(deps(ben))(rin, String(change!.seq)));
  expect(view.changes).toEqual([change]);
  expect(view.current.phone).toBeUndefined();
  const other = add(customers, { name: [{ given: 'Umi' }] });
  expect(viewChange(deps(ben))(other, String(change!.seq))).toEqual({
    ok: false,
    problem: { type: 'not-in-log' },
  });
  expect(viewHistory(deps(emi))(rin, '')).toEqual({ ok: false, problem: { type: 'unknown-record' } });
});
