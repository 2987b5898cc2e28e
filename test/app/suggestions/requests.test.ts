import { answerSuggestion } from '../../../src/app/suggestions/answerSuggestion';
import { askAccess, viewLabelsToAskFor } from '../../../src/app/suggestions/askAccess';
import { saveContact } from '../../../src/app/contacts/saveContact';
import { filledIn } from '../contacts/filledIn';
import { viewSuggestions } from '../../../src/app/suggestions/viewSuggestions';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { textOf, valueOf } from '../../../src/core/book/record';
import type { Author } from '../../../src/core/book/operation';
import { mailOffice, RIN } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';

const opened = () => {
  const office = mailOffice();
  const { deps, rin } = office;
  const view = (person: Author) => {
    const seen = viewSuggestions(deps(person))();
    if (!seen.ok) throw new Error(seen.problem.type);
    return seen.value;
  };
  /** The form as it is drawn for somebody. */
  const form = (person: Author) => {
    const shown = viewPerson(deps(person))(rin);
    if (!shown.ok) throw new Error(shown.problem.type);
    return filledIn(shown.value);
  };
  return { ...office, view, form };
};

describe('a change suggested on a card', () => {
  it('is one suggestion per field that was touched, and a role that may edit decides', () => {
    const { deps, view, form, office } = opened();
    const typed = form(chie)({
      organization_0_title: ' 取締役 ',
      phone_0_value: '',
      phone_1_value: '090-0000-0000',
    });
    expect(saveContact(deps(chie))(typed)).toEqual({ ok: true, value: { type: 'suggested' } });
    expect(view(chie).mine).toEqual([]);
    const toDecide = view(ben).toDecide.map(({ matter, now, proposed }) => [matter, now, proposed]);
    expect(new Set(toDecide)).toEqual(
      new Set([
        ['organization', '葵商店, 店長', '葵商店, 取締役'],
        ['phone', '03-1234-5678 [work]', '090-0000-0000 [work]'],
      ]),
    );
    for (const { id, base, personBase, record = '' } of view(ben).toDecide) {
      const { v } = office.bookData.rows.person[0] ?? { v: 0 };
      const shown = {
        suggestion: id,
        record,
        base: String(base),
        personBase: String(Math.max(personBase, v)),
      };
      expect(answerSuggestion(deps(ben))({ ...shown, answer: 'accept' })).toMatchObject({ ok: true });
    }
    const [person] = office.bookData.rows.person;
    expect(person && valueOf(person, 'phone')).toEqual([{ value: '090-0000-0000', type: 'work' }]);
    expect(
      view(chie)
        .decided.map(({ matter }) => matter)
        .toSorted(),
    ).toEqual(['organization', 'phone']);
  });

  it('in which nothing was touched is none', () => {
    const { deps, form, office } = opened();
    const before = office.digest();
    expect(saveContact(deps(chie))(form(chie)({}))).toEqual({ ok: true, value: { type: 'nothing' } });
    expect(office.digest()).toBe(before);
  });

  it('on a contact that somebody has changed since wishes nothing of what was not typed', () => {
    const { deps, form, tell, rin, office, view } = opened();
    const typed = form(chie)({ organization_0_title: '取締役' });
    tell(aiko, {
      type: 'edit',
      record: rin,
      base: office.bookData.head.seq,
      edits: { phone: { was: RIN.phone ?? [], now: [{ value: '06-1111-2222', type: 'work' }] } },
      nonce: 'n'.repeat(16),
    });
    expect(saveContact(deps(chie))(typed)).toEqual({ ok: true, value: { type: 'suggested' } });
    expect(view(ben).toDecide.map(({ matter }) => matter)).toEqual(['organization']);
  });

  it.each([
    ['by somebody whom no label reaches', emi, {}, 'unknown-record'],
    ['of what is no person', chie, { record: 'l0.0000000000000000' }, 'not-understood'],
    ['of a card that says nothing', chie, { base: '' }, 'not-understood'],
  ] as const)('%s is refused, and nothing changes', (_situation, person, change, type) => {
    const { deps, form, office } = opened();
    const typed = { ...form(chie)({ organization_0_title: '取締役' }), ...change };
    const before = office.digest();
    expect(saveContact(deps(person))(typed)).toEqual({ ok: false, problem: { type } });
    expect(office.digest()).toBe(before);
  });
});

describe('asking for access', () => {
  const request = { link: '', role: 'editor', word: 'I keep the numbers.' };

  it('lands with those who may share, and accepted it is a share by the decider', () => {
    const { deps, view, customers } = opened();
    expect(askAccess(deps(chie))({ ...request, label: customers })).toEqual({ ok: true, value: 'asked' });
    expect(view(ben).toDecide).toEqual([]);
    expect(view(chie)).toMatchObject({ mine: [], decided: [] });
    const [asked] = view(aiko).toDecide;
    expect(asked).toMatchObject({
      matter: 'access',
      role: 'editor',
      person: 'Chie Sato',
      label: 'Customers',
      word: 'I keep the numbers.',
      acceptable: true,
    });
    const answer = { suggestion: asked?.id ?? '', record: '', base: String(asked?.base), personBase: '0' };
    expect(answerSuggestion(deps(aiko))({ ...answer, answer: 'accept' })).toMatchObject({ ok: true });
    expect(view(chie).decided).toMatchObject([{ matter: 'access', role: 'editor', isAccepted: true }]);
    expect(askAccess(deps(chie))({ ...request, label: customers })).toEqual({ ok: true, value: 'has-it' });
  });

  it('by a link says the same of a label that there is, and of one that there is not', () => {
    const { deps, customers, office } = opened();
    const by = (id: string) =>
      askAccess(deps(emi))({ ...request, label: '', link: `https://kaede.example/exec?label=${id}&x=1` });
    const before = office.digest();
    const unknown = by('l9.0000000000000000');
    expect(office.digest()).toBe(before);
    expect(by(customers)).toEqual(unknown);
    expect(unknown).toEqual({ ok: true, value: 'asked' });
    expect(office.bookData.rows.suggestion.map((row) => row && textOf(row, 'byName'))).toEqual([emi.email]);
  });

  it('declined, its author is told nothing of a label behind a wall but what was said to him', () => {
    const { deps, view, customers, share } = opened();
    askAccess(deps(emi))({ ...request, label: customers });
    const [asked] = view(aiko).toDecide;
    const answer = { suggestion: asked?.id ?? '', record: '', base: String(asked?.base), personBase: '0' };
    answerSuggestion(deps(aiko))({ ...answer, answer: 'decline', word: 'Not yet.' });
    share('Press', emi, 'viewer');
    expect(view(emi).decided).toEqual([
      expect.objectContaining({ label: '', isAccepted: false, word: 'Not yet.', byName: 'Aiko Mori' }),
    ]);
  });

  it.each([
    [{ label: 'p0.0000000000000000' }, 'not-understood'],
    [{ label: '', link: 'kaede.example' }, 'no-label-link'],
    [{ label: '', link: 'l0.00000000000000000000' }, 'no-label-link'],
    [{ label: 'l0.0000000000000000', role: 'owner' }, 'unknown-role'],
  ] as const)('of %j is refused, and nothing changes', (change, type) => {
    const { deps, office } = opened();
    const before = office.digest();
    expect(askAccess(deps(chie))({ ...request, ...change })).toEqual({ ok: false, problem: { type } });
    expect(office.digest()).toBe(before);
  });

  it('offers the labels that he sees and could have more of', () => {
    const { deps, customers, office } = opened();
    expect(viewLabelsToAskFor(deps(chie))()).toEqual({
      ok: true,
      value: [{ key: customers, name: 'Customers', role: 'viewer' }],
    });
    shareLabel(office.deps(aiko))({ label: customers, address: chie.email, role: 'manager' });
    expect(viewLabelsToAskFor(deps(chie))()).toEqual({ ok: true, value: [] });
    expect(viewLabelsToAskFor(deps(emi))()).toEqual({ ok: true, value: [] });
  });
});
