/** Another role for somebody who has a label, and when it ends; for a group, what one person of it has instead. */
import type { LabelLine, SharedWith } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { colleagueField } from './colleagueField';
import { lastDayBefore } from '../../core/sharing/lastDay';
import { changedEndPicker } from './endPicker';
import { exceptionChoice, roleChoice, roleLines } from './roleChoice';

/** To whoever has never opened the add-on. */
const inviteAgainButton = (label: string, principal: string, { flow }: Messages): Widget => ({
  buttonList: {
    buttons: [
      {
        text: flow.inviteAgain,
        type: 'BORDERLESS',
        onClick: { action: action('invite-again', { label, principal }) },
      },
    ],
  },
});

type Named = Pick<LabelLine, 'key' | 'name' | 'role'>;

/** An owner may make another one beside himself, or in his place. */
const ownerSection = ({ key }: Named, { principal }: SharedWith, messages: Messages): Section => ({
  widgets: [
    {
      buttonList: {
        buttons: [
          {
            text: messages.owners.handOver,
            type: 'BORDERLESS',
            onClick: { action: action('confirm-transfer', { label: key, principal }) },
          },
        ],
      },
    },
  ],
});

const exceptionSection = ({ key }: Named, messages: Messages): Section => ({
  header: messages.groups.exceptions,
  widgets: [
    colleagueField(messages, messages.groups.exceptionPerson),
    exceptionChoice(messages),
    {
      buttonList: {
        buttons: [
          {
            text: messages.groups.setException,
            type: 'OUTLINED',
            onClick: { action: action('set-exception', { label: key }) },
          },
        ],
      },
    },
  ],
});

/** `longestDays`: what the company allows, 0 for no limit. `offset`: milliseconds by which the reader's clocks are ahead of UTC. */
export const roleCard = (
  label: Named,
  person: SharedWith,
  messages: Messages,
  { offset = 0, longestDays = 0 }: { readonly offset?: number; readonly longestDays?: number } = {},
): Card => {
  const { principal, name, email, role, crowd, endsAt, opened, isOutside } = person;
  const lastDay = endsAt === undefined ? undefined : lastDayBefore(endsAt, offset);
  const mayOwn = label.role === 'owner' && crowd === undefined && isOutside !== true;
  return {
    name: 'role',
    header: { title: messages.sharing.changeRole, subtitle: label.name },
    sections: [
      {
        widgets: [
          {
            decoratedText: {
              startIcon: { knownIcon: crowd === undefined ? 'PERSON' : 'MULTIPLE_PEOPLE' },
              text: plain(name || messages.message.nameless),
              ...(email === '' || email === name ? {} : { bottomLabel: email }),
              wrapText: true,
            },
          },
          roleChoice(role, messages, mayOwn),
          ...changedEndPicker(lastDay, longestDays, messages),
          ...(opened || crowd !== undefined ? [] : [inviteAgainButton(label.key, principal, messages)]),
        ],
      },
      ...(crowd === undefined ? [] : [exceptionSection(label, messages)]),
      ...(mayOwn ? [ownerSection(label, person, messages)] : []),
      { header: messages.sharing.roles, widgets: roleLines(messages, mayOwn) },
    ],
    fixedFooter: {
      primaryButton: {
        text: messages.sharing.save,
        onClick: {
          action: action('change-role', {
            label: label.key,
            principal,
            ...(lastDay === undefined ? {} : { lastDay: String(lastDay) }),
          }),
        },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
