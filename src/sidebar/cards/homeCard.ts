/** The first card: my labels, the shared ones first. */
import type { LabelLine } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card } from '../card';
import { MOST_WIDGETS } from '../card';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

export const homeCard = (labels: readonly LabelLine[], messages: Messages): Card => {
  const rows = labels.slice(0, MOST_WIDGETS - 1).map(({ key, name, role }): Widget => ({
    decoratedText: {
      startIcon: { knownIcon: role === undefined ? 'BOOKMARK' : 'MULTIPLE_PEOPLE' },
      text: plain(name),
      bottomLabel: role === undefined ? messages.notShared : messages.roles[role],
      onClick: { action: action('open-label', { label: key }) },
    },
  }));
  const empty: Widget = { textParagraph: { text: messages.noLabels } };
  return {
    name: 'home',
    header: { title: 'Meibo' },
    sections: [{ header: messages.labels, widgets: rows.length === 0 ? [empty] : rows }],
  };
};
