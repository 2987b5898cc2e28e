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
