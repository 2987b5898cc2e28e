/** The boxes by which somebody chooses what a label shares of its contacts. */
import type { ShareItem } from '../../core/contacts/sharedPart';
import { SHARE_ITEMS } from '../../core/contacts/sharedPart';
import { isHideable } from '../../core/sharing/hiding';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** All that can be chosen, home addresses beside the others. */
export const CHOOSABLE: readonly ShareItem[] = SHARE_ITEMS.filter(isHideable).flatMap(
  (item): readonly ShareItem[] => {
    if (item === 'homeAddress') return [];
    return item === 'address' ? ['address', 'homeAddress'] : [item];
  },
);

export const itemWord = (item: ShareItem, { sharing }: Messages): string =>
  sharing.list([sharing.fields[item]]);

export const fieldChoice = (shared: readonly ShareItem[], messages: Messages): readonly Widget[] => [
  {
    selectionInput: {
      name: 'fields',
      label: messages.fields.chosen,
      type: 'CHECK_BOX',
      items: CHOOSABLE.map((item) => ({
        text: itemWord(item, messages),
        value: item,
        selected: shared.includes(item),
      })),
    },
  },
  { textParagraph: { text: messages.fields.nameAlways } },
];
