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
});
