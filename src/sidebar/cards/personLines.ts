/** A person in a list: a line that leads to his card, and says enough to tell him from his namesakes. */
import type { PersonView } from '../../app/mail/personView';
import { displayName } from '../../core/contacts/displayName';
import { action } from '../actions';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { tellApart } from './tellApart';

export const personLines = (
  persons: readonly PersonView[],
  messages: Messages,
  /** What else is to be said of one, below his name. */
  noted: (person: PersonView) => readonly string[] = () => [],
): readonly Widget[] => {
  const remarks = tellApart(persons);
  return persons.map((person, index) => {
    const { post = '', more = [] } = remarks[index] ?? {};
    const labels = person.labels.map(({ name }) => name).join(messages.message.comma);
    const below = [...noted(person), ...more, labels].filter((text) => text !== '');
    return {
      decoratedText: {
        startIcon: { knownIcon: 'PERSON' },
        ...(post === '' ? {} : { topLabel: post }),
        text: plain(displayName(person.fields) || messages.message.nameless),
        ...(below.length === 0 ? {} : { bottomLabel: [...new Set(below)].join(' · ') }),
        wrapText: true,
        onClick: { action: action('open-person', { record: person.record }) },
      },
    };
  });
};
