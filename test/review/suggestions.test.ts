import { answerSuggestion } from '../../src/app/suggestions/answerSuggestion';
import { viewSuggestions } from '../../src/app/suggestions/viewSuggestions';
import type { Author } from '../../src/core/book/operation';
import type { FieldValue } from '../../src/core/contacts/fieldValue';
import { textOf, valueOf } from '../../src/core/book/record';
import { english } from '../../src/sidebar/messages/english';
import { suggestionCard } from '../../src/sidebar/cards/suggestionCards';
import { RIN, mailOffice } from '../app/mail/mailOffice';
import { aiko, ben, chie } from '../app/office';

const setting = () => {
  const opened = mailOffice();
  const { office, deps, tell, rin } = opened;
  const nonce = (): string => office.deps(aiko).nonces.draw();
  const edit = (who: Author, field: string, was: FieldValue, now: FieldValue, record = rin) =>
    tell(who, {
      type: 'edit',
      record,
      base: office.bookData.head.seq,
      edits: { [field]: { was, now } },
      nonce: nonce(),
    });
  const view = (who: Author) => {
    const seen = viewSuggestions(deps(who))();
    if (!seen.ok) throw new Error(seen.problem.type);
    return seen.value;
  };
  return { ...opened, nonce, edit, view };
};

describe('suggestions', () => {
  it('that one may decide are found behind fifty newer ones that one may not', () => {
    const { share, office, tell, nonce, edit, view, add } = setting();
    // Ben, editor of Customers, may decide this one.
    edit(chie, 'organization', RIN.organization ?? [], [{ name: '葵商店', title: '取締役' }]);
    expect(view(ben).toDecide).toHaveLength(1);
    // Of Large he is a viewer, as Chie is.
    const large = share('Large', ben, 'viewer');
    void add;
    office.clock.now += 60_000;
    for (let index = 0; index < 50; index += 1)
      tell(ben, {
        type: 'add',
        label: large,
        fields: { name: [{ given: `N${String(index)}` }] },
        nonce: nonce(),
      });
    expect(view(ben).toDecide).toHaveLength(1);
  });

  it('that were put aside make room for those that were not', () => {
    const { share, office, tell, nonce, deps, view, edit, customers } = setting();
    void share;
    void customers;
    edit(chie, 'organization', RIN.organization ?? [], [{ name: '葵商店', title: '取締役' }]);
    office.clock.now += 60_000;
    for (let index = 0; index < 50; index += 1) {
      tell(chie, {
        type: 'add',
        label: customers,
        fields: { name: [{ given: `N${String(index)}` }] },
        nonce: nonce(),
      });
    }
    for (const { id } of view(chie).mine)
      answerSuggestion(deps(chie))({ suggestion: id, record: '', answer: 'dismiss' });
    expect(view(chie).mine).toHaveLength(1);
  });

  it('tell their author what he wrote, not what others wrote since', () => {
    const { edit, view } = setting();
    edit(chie, 'phone', RIN.phone ?? [], [...(RIN.phone ?? []), { value: '090-1111-1111' }]);
    edit(aiko, 'phone', RIN.phone ?? [], [...(RIN.phone ?? []), { value: '080-9999-9999' }]);
    expect(view(chie).mine[0]?.proposed).toContain('090-1111-1111');
    expect(view(chie).mine[0]?.proposed).not.toContain('080-9999-9999');
  });

  it('of a new contact show what an acceptance would add', () => {
    const { tell, nonce, view, customers } = setting();
    tell(chie, {
      type: 'add',
      label: customers,
      fields: {
        name: [{ given: 'Rin' }],
        email: [{ value: 'evil@bad.example' }],
        phone: [{ value: '090-6666-6666' }],
      },
      nonce: nonce(),
    });
    const [wish] = view(ben).toDecide;
    if (wish === undefined) throw new Error('no wish');
    const card = JSON.stringify(suggestionCard(wish, 0, english));
    expect(card).toContain('evil@bad.example');
    expect(card).toContain('090-6666-6666');
  });

  it('corrected behind their five hundredth character are kept as corrected', () => {
    const { edit, office } = setting();
    const long = (end: string): FieldValue => [{ value: `https://aoi.example/${'a'.repeat(600)}${end}` }];
    edit(chie, 'url', [], long('wrong'));
    edit(chie, 'url', [], long('right'));
    const [row] = office.bookData.rows.suggestion;
    expect(JSON.stringify(row && valueOf(row, 'now'))).toContain('right');
  });

  it('of the same words but other parts are kept as corrected', () => {
    const { edit, office } = setting();
    edit(chie, 'name', RIN.name ?? [], [{ given: 'Mary Ann', family: 'Lee' }]);
    edit(chie, 'name', RIN.name ?? [], [{ given: 'Mary', family: 'Ann Lee' }]);
    const [row] = office.bookData.rows.suggestion;
    expect(JSON.stringify(row && valueOf(row, 'now'))).toContain('"Mary"');
  });

  it('to remove somebody are not carried out over an edit that came after the card was drawn', () => {
    const { edit, tell, deps, rin, customers, office, nonce, view } = setting();
    tell(chie, {
      type: 'take-out',
      record: rin,
      label: customers,
      base: office.bookData.head.seq,
      nonce: nonce(),
    });
    const [drawn] = view(aiko).toDecide;
    edit(ben, 'phone', RIN.phone ?? [], [{ value: '06-1111-2222' }]);
    answerSuggestion(deps(aiko))({ suggestion: drawn?.id ?? '', record: rin, answer: 'accept' });
    const [person] = office.bookData.rows.person;
    expect(person?.deleted).toBeUndefined();
  });

  it('renewed after the card was drawn are not accepted unseen', () => {
    const { edit, deps, rin, office, view } = setting();
    edit(chie, 'phone', RIN.phone ?? [], [{ value: '03-1111-1111' }]);
    const [drawn] = view(ben).toDecide;
    edit(chie, 'phone', RIN.phone ?? [], [{ value: '090-6666-6666' }]);
    answerSuggestion(deps(ben))({ suggestion: drawn?.id ?? '', record: rin, answer: 'accept' });
    expect(JSON.stringify(office.bookData.rows.person)).not.toContain('090-6666-6666');
  });

  it('of a contact that was deleted are no longer told to their author as put back', () => {
    const { edit, tell, rin, customers, office, nonce, view } = setting();
    edit(chie, 'phone', RIN.phone ?? [], [{ value: '03-1111-1111' }]);
    tell(aiko, {
      type: 'take-out',
      record: rin,
      label: customers,
      base: office.bookData.head.seq,
      nonce: nonce(),
    });
    expect(view(chie).mine).toEqual([]);
  });

  it('are not told to whoever may by now make the change himself as one that only editors may make', () => {
    const { edit, tell, customers, nonce, view } = setting();
    edit(chie, 'phone', RIN.phone ?? [], [{ value: '03-1111-1111' }]);
    tell(aiko, {
      type: 'share',
      label: { id: customers },
      principal: { type: 'account', id: chie.id },
      role: 'editor',
      nonce: nonce(),
    });
    expect(view(chie).mine).toEqual([]);
  });

  it('by two editors at once: one acceptance, one edit', () => {
    const { edit, deps, rin, office, view } = setting();
    edit(chie, 'phone', RIN.phone ?? [], [{ value: '03-1111-1111' }]);
    const answer = { suggestion: view(ben).toDecide[0]?.id ?? '', record: rin, answer: 'accept' } as const;
    office.before.push(() => answerSuggestion(deps(aiko))(answer));
    expect(answerSuggestion(deps(ben))(answer)).toEqual({ ok: true, value: null });
    expect(office.bookData.log.filter(({ kind, type }) => kind === 'person' && type === 'edit')).toHaveLength(
      1,
    );
    const [row] = office.bookData.rows.suggestion;
    expect(row && textOf(row, 'state')).toBe('accepted');
  });

  it('by two editors at once, one each way: the later is told so', () => {
    const { edit, deps, rin, office, view } = setting();
    edit(chie, 'phone', RIN.phone ?? [], [{ value: '03-1111-1111' }]);
    const id = view(ben).toDecide[0]?.id ?? '';
    office.before.push(() =>
      answerSuggestion(deps(aiko))({ suggestion: id, record: rin, answer: 'decline' }),
    );
    expect(answerSuggestion(deps(ben))({ suggestion: id, record: rin, answer: 'accept' })).toMatchObject({
      problem: { type: 'already-decided' },
    });
  });

  it('of two new contacts of one name are two', () => {
    const { tell, nonce, view, customers } = setting();
    for (const email of ['sato@aoi.example', 'sato@tsukimi.example'])
      tell(chie, {
        type: 'add',
        label: customers,
        fields: { name: [{ family: 'Sato' }], email: [{ value: email }] },
        nonce: nonce(),
      });
    expect(view(ben).toDecide).toHaveLength(2);
  });

  it('of a new contact whom somebody added meanwhile make no second one', () => {
    const { tell, nonce, view, customers, office, deps } = setting();
    const fields = { name: [{ family: 'Sato' }], email: [{ value: 'sato@aoi.example' }] };
    tell(chie, { type: 'add', label: customers, fields, nonce: nonce() });
    tell(aiko, { type: 'add', label: customers, fields, nonce: nonce() });
    const [wish] = view(ben).toDecide;
    answerSuggestion(deps(ben))({ suggestion: wish?.id ?? '', record: '', answer: 'accept' });
    expect(
      office.bookData.rows.person.filter((row) => JSON.stringify(row).includes('sato@aoi')),
    ).toHaveLength(1);
  });

  it('kept in words alone no longer tell what their author may no longer see', () => {
    const { share, tell, nonce, edit, view, add, office } = setting();
    const [home, other] = [share('Home', chie, 'viewer'), share('Other', chie, 'viewer')];
    // The home shares names alone, the other label notes too.
    for (const [id, items] of [
      [home, ['name']],
      [other, ['name', 'note']],
    ] as const) {
      const row = office.bookData.rows.label.find((one) => one?.id === id);
      if (row === undefined) throw new Error('no label');
      Object.assign(row.fields, { shared: { value: items, seq: row.v, by: aiko.id } });
    }
    const kei = add(home, { name: [{ given: 'Kei' }] });
    tell(aiko, { type: 'place', record: kei, label: other, cap: 'viewer', nonce: nonce() });
    edit(chie, 'note', [], [{ value: `SECRET ${'x'.repeat(5_000)}` }], kei);
    expect(view(chie).mine[0]?.proposed).toContain('SECRET');
    tell(aiko, { type: 'stop-sharing', label: other, principal: { type: 'account', id: chie.id } });
    expect(JSON.stringify(view(chie).mine)).not.toContain('SECRET');
  });
});
