/** What a person has not allowed yet, a line for each, with the button that leads to Google's own page for it. */
import type { MissingConsent } from '../../app/consent';
import { action } from '../actions';
import type { Card } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';

export const consentCard = ({ address, missing, mayGoOn }: MissingConsent, messages: Messages): Card => {
  const { reach } = messages;
  const allow: Button = {
    text: reach.allow,
    type: 'FILLED',
    onClick: { authorizationAction: { authorizationUrl: address } },
  };
  const goOn: Button = { text: reach.goOn, type: 'BORDERLESS', onClick: { action: action('back') } };
  return {
    name: 'consent',
    header: { title: reach.consentTitle },
    sections: [
      {
        widgets: [
          { textParagraph: { text: reach.consentWhy } },
          { buttonList: { buttons: mayGoOn ? [allow, goOn] : [allow] } },
        ],
      },
      {
        header: reach.consentMissing,
        widgets: missing.map((scope) => ({
          decoratedText: {
            startIcon: { materialIcon: { name: 'lock_open' } },
            text: reach.scopes[scope],
            wrapText: true,
          },
        })),
      },
    ].filter(({ widgets }) => widgets.length > 0),
  };
};
