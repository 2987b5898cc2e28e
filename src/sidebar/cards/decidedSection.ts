/** What others have decided of one's own suggestions and requests, on the home card until one puts it aside. */
import type { DecidedView } from '../../app/suggestions/decidedView';
import { action } from '../actions';
import type { Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';

/** The labels of the home card stay in sight; the next ones come up as these are put aside. */
const MOST_SHOWN = 3;

const whatOf = ({ matter, person, label, role }: DecidedView, messages: Messages): string => {
  const { requests, suggestions, message, roles } = messages;
  if (matter === 'access')
    return requests.about(
      label === '' ? suggestions.matters.access : label,
      role === undefined ? '' : roles[role],
    );
  return requests.about(person === '' ? message.nameless : person, suggestions.matters[matter]);
};

const lineOf = (decided: DecidedView, messages: Messages): Widget => {
  const { requests } = messages;
  const outcome = { by: decided.byName, what: whatOf(decided, messages) };
  const sentence = decided.isAccepted ? requests.accepted(outcome) : requests.declined(outcome);
  return {
    decoratedText: {
      startIcon: { knownIcon: 'DESCRIPTION' },
      text: plain(sentence),
      ...(decided.word === '' ? {} : { bottomLabel: decided.word }),
      wrapText: true,
      button: {
        text: requests.close,
        type: 'BORDERLESS',
        onClick: { action: action('close-news', { suggestion: decided.id }) },
      },
    },
  };
};

export const decidedSections = (decided: readonly DecidedView[], messages: Messages): readonly Section[] =>
  decided.length === 0
    ? []
    : [
        {
          header: messages.requests.news,
          widgets: decided.slice(0, MOST_SHOWN).map((one) => lineOf(one, messages)),
        },
      ];
