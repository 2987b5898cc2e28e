/** Persons as lines of a list, each of which leads to the person's card; namesakes differ visibly. */
import type { PersonView } from '../../app/mail/personView';
import { displayName } from '../../core/contacts/displayName';
import { toldApart } from '../../core/contacts/toldApart';
import { action } from '../actions';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';

type Listed = Pick<PersonView, 'record' | 'fields' | 'labels'>;

export const personLines = (persons: readonly Listed[], messages: Messages): readonly Widget[] => {
  const apart = toldApart(persons.map(({ fields }) => fields));
  return persons.map(({ record, fields, labels }, place) => {
    const topLabel = apart[place] ?? '';
    const bottomLabel = labels.map(({ name }) => name).join(messages.message.comma);
    return {
      decoratedText: {
        startIcon: { knownIcon: 'PERSON' },
        ...(topLabel === '' ? {} : { topLabel }),
        text: plain(displayName(fields) || messages.message.nameless),
        ...(bottomLabel === '' ? {} : { bottomLabel }),
        wrapText: true,
        onClick: { action: action('open-person', { record }) },
      },
    };
  });
};
