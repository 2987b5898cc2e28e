/** Before a share goes outside the company: who that is, how far away, and whom he may be mistaken for. */
import type { Recipient } from '../../app/sharing/prepareRecipient';
import type { SharePlan } from '../../app/sharing/prepareShare';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { endParameter } from './endPicker';
import { addressesOf, deliveryWords, recipientsOf } from './recipientLines';

export const outsidersOf = (plan: SharePlan): readonly Recipient[] =>
  recipientsOf(plan).filter(({ outside }) => outside !== undefined);

/** Google's own red for errors; of all text on cards only this understands colours (developers.google.com/workspace/add-ons/concepts/widgets#text_formatting). */
const inRed = (text: string): string => `<font color="#b3261e">${plain(text)}</font>`;

const outsiderLines = ({ person, outside }: Recipient, { flow }: Messages): readonly Widget[] => {
  if (outside === undefined) return [];
  const { domain, like } = outside;
  const local = person.email.slice(0, person.email.length - domain.length);
  const warning =
    like === undefined
      ? []
      : [flow.looksLike[like.type](like.known.name || like.known.email, like.known.email)];
  return [
    {
      decoratedText: {
        startIcon: { materialIcon: { name: 'public' } },
        topLabel: flow.outsideCompany,
        text: `${plain(local)}${inRed(domain)}`,
        wrapText: true,
      },
    },
    ...warning.map((text): Widget => ({
      decoratedText: { startIcon: { materialIcon: { name: 'error' } }, text: plain(text), wrapText: true },
    })),
  ];
};

export const outsideCard = (plan: SharePlan, messages: Messages): Card => {
  const { flow, sharing } = messages;
  const count: readonly Widget[] =
    plan.contacts === undefined
      ? []
      : [
          {
            decoratedText: {
              startIcon: { knownIcon: 'MULTIPLE_PEOPLE' },
              text: sharing.contacts(plan.contacts),
              wrapText: true,
            },
          },
        ];
  return {
    name: 'outside',
    header: { title: flow.outsideTitle, subtitle: plan.label },
    sections: [
      {
        widgets: [
          ...outsidersOf(plan).flatMap((outsider) => outsiderLines(outsider, messages)),
          ...count,
          ...deliveryWords(plan, messages).map((text): Widget => ({ textParagraph: { text } })),
        ],
      },
    ],
    fixedFooter: {
      primaryButton: {
        text: flow.goOn,
        onClick: {
          action: action('confirm-share', {
            label: plan.key,
            who: addressesOf(plan),
            role: plan.role,
            ...endParameter(plan.ends?.at),
            outside: 'yes',
          }),
        },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
