/** The link to a label, to be copied: a card cannot reach the clipboard, so it stands in a field of its own. */
import type { LabelLine } from '../../app/sharing/viewLabels';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';

export const linkCard = ({ name }: Pick<LabelLine, 'name'>, address: string, { link }: Messages): Card => ({
  name: 'link',
  header: { title: link.copy, subtitle: name },
  sections: [
    {
      widgets: [
        { textInput: { name: 'link', label: link.field, value: address } },
        { textParagraph: { text: link.hint } },
      ],
    },
  ],
});
