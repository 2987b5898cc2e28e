/** People who have gone from a group, so many at once that they keep its label until somebody has looked at it. */
import type { Departure, LabelView } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import { cancelButton } from './cancelButton';

export const departureSections = (
  { key, departures = [] }: LabelView,
  { groups }: Messages,
): readonly Section[] =>
  departures.map(({ group, name, count }) => ({
    widgets: [
      {
        decoratedText: {
          startIcon: { materialIcon: { name: 'error' } },
          text: plain(groups.waiting(name, count)),
          bottomLabel: groups.waitingWhy,
          wrapText: true,
        },
      },
      {
        buttonList: {
          buttons: [
            {
              text: groups.release(count),
              type: 'OUTLINED',
              onClick: { action: action('confirm-departures', { label: key, group }) },
            },
          ],
        },
      },
    ],
  }));

export const confirmDeparturesCard = (
  label: LabelView,
  { group, name, count }: Departure,
  messages: Messages,
): Card => ({
  name: 'confirm-departures',
  header: { title: messages.groups.confirmRelease, subtitle: label.name },
  sections: [
    {
      widgets: [
        { textParagraph: { text: plain(messages.groups.waiting(name, count)) } },
        { textParagraph: { text: messages.groups.afterRelease(count) } },
      ],
    },
  ],
  fixedFooter: {
    primaryButton: {
      text: messages.groups.release(count),
      onClick: {
        action: action('release-departures', { label: label.key, group, count: String(count) }),
      },
    },
    secondaryButton: cancelButton(messages),
  },
});
