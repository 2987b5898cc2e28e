import { answerSuggestion } from '../../../src/app/suggestions/answerSuggestion';
import { viewSuggestions } from '../../../src/app/suggestions/viewSuggestions';
import type { Author } from '../../../src/core/book/operation';
import type { FieldValue } from '../../../src/core/contacts/fieldValue';
import { english } from '../../../src/sidebar/messages/english';
import { suggestionCard } from '../../../src/sidebar/cards/suggestionCards';
import { RIN, mailOffice } from '../mail/mailOffice';
import { aiko, ben, chie } from '../office';

/** Rin is in Customers, where Ben may edit and Chie only look. */
const setting = () => {
  const opened = mailOffice();
  const { office, deps, tell, rin } = opened;
  const nonce = (): string => office.deps(aiko).nonces.draw();
  const edit = (person: Author, field: string, was: FieldValue, now: FieldValue, record = rin) =>
    tell(person, {
      type: 'edit',
      record,
      base: office.bookData.head.seq,
      edits: { [field]: { was, now } },
      nonce: nonce(),
    });
  const view = (person: Author) => {
    const seen = viewSuggestions(deps(person))();
    if (!seen.ok) throw new Error(seen.problem.type);
    return seen.value;
  };
  return { ...opened, nonce, edit, view };
};

describe('suggestions', () => {
  it('that one may decide are found behind fifty newer ones that one may not', () => {
    const { share, office, tell, nonce, edit, view } = setting();
    // Ben, editor of Customers, may decide this one.
    edit(chie, 'organization', RIN.organization ?? [], [{ name: '葵商店', title: '取締役' }]);
    expect(view(ben).toDecide).toHaveLength(1);
    // Of Large he is a viewer, as Chie is.
    const large = share('Large', ben, 'viewer');
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
    const { office, tell, nonce, deps, view, edit, customers } = setting();
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
      answerSuggestion(deps(chie))({
        suggestion: id,
        record: '',
        base: '',
        personBase: '',
        answer: 'dismiss',
      });
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
