/** The way from the first card to the contacts manager, below everything else. */
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { fitting } from './fitting';

/** None where the administrator has not said where the web app stands. */
export const withManagerLink = (card: Card, url: string | undefined, { manager }: Messages): Card =>
  url === undefined
    ? card
    : fitting({
        ...card,
        sections: [
          ...card.sections,
          {
            widgets: [
              {
                decoratedText: {
                  startIcon: { materialIcon: { name: 'open_in_new' } },
                  text: manager.open,
                  bottomLabel: manager.openHint,
                  wrapText: true,
                  onClick: { openLink: { url, openAs: 'FULL_SIZE', onClose: 'NOTHING' } },
                },
              },
            ],
          },
        ],
      });
