import { answerSuggestion } from '../../../src/app/suggestions/answerSuggestion';
import { viewSuggestions } from '../../../src/app/suggestions/viewSuggestions';
import { viewLabels, viewLabel } from '../../../src/app/sharing/viewLabels';
import { suggestionHandlers } from '../../../src/sidebar/handlers/suggestions';
import { cardEventFrom } from '../../../src/sidebar/cardEvent';
import { english } from '../../../src/sidebar/messages/english';
import type { Doings } from '../../../src/sidebar/doings';
import { landed } from '../../../src/sidebar/handlers/landing';
import { doingsNoting } from '../listening';
import { mailOffice, RIN } from '../../app/mail/mailOffice';
import { aiko, ben, chie } from '../../app/office';

const event = (parameters: Record<string, string>) => cardEventFrom({ commonEventObject: { parameters } });

const wished = (matter: 'edit' | 'add') => {
  const opened = mailOffice();
  const { tell, rin, customers, office, deps } = opened;
  if (matter === 'edit')
    tell(chie, {
      type: 'edit',
      record: rin,
      base: office.bookData.head.seq,
      edits: { phone: { was: RIN.phone ?? [], now: [{ value: '03-1111-1111' }] } },
      nonce: 'n'.repeat(16),
    });
  else
    tell(chie, {
      type: 'add',
      label: customers,
      fields: { name: [{ given: 'Mio' }] },
      nonce: 'n'.repeat(16),
    });
  const view = viewSuggestions(deps(ben))();
  const wish = view.ok ? view.value.toDecide[0] : undefined;
  const id = wish?.id ?? '';
  const doings: Doings = {
    ...doingsNoting([], { viewSuggestions: viewSuggestions(deps(ben)) }),
    viewLabels: () => viewLabels(deps(ben)),
    answerSuggestion: answerSuggestion(deps(ben)),
  };
  return { ...opened, doings, id, base: String(wish?.base) };
};

describe('what a click on a suggestion says', () => {
  it('of a contact that was deleted meanwhile is not that somebody has decided', () => {
    const { doings, id, tell, rin, customers, office } = wished('edit');
    tell(aiko, {
      type: 'take-out',
      record: rin,
      label: customers,
      base: office.bookData.head.seq,
      nonce: 'm'.repeat(16),
    });
    const answer = suggestionHandlers['open-suggestion'](doings, event({ suggestion: id }), english);
    expect(answer.notification).toBe(english.suggestions.nothingToDecide);
  });

  it('that declines a new contact does not speak of one that stays', () => {
    const { doings, id, base } = wished('add');
    const answer = suggestionHandlers['decline-suggestion'](
      doings,
      event({ suggestion: id, record: '', base, personBase: '0' }),
      english,
    );
    expect(answer.notification).toBe(english.suggestions.declined);
  });
});

it('after a change the labels are listed once', () => {
  const { deps, customers } = mailOffice();
  let listed = 0;
  const given = deps(aiko);
  const counting = {
    ...given,
    addressBook: {
      ...given.addressBook,
      listLabels: () => {
        listed += 1;
        return given.addressBook.listLabels();
      },
    },
  };
  const doings: Doings = {
    ...doingsNoting([]),
    viewLabels: () => viewLabels(counting),
    viewLabel: viewLabel(counting),
    viewSuggestions: viewSuggestions(counting),
  };
  landed(doings, doings.viewLabel(customers), english, '');
  expect(listed).toBe(1);
});
