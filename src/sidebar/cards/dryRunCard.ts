/** A share that is tried out before it is done: what the worker has found, person by person, or when it will. */
import type { DryRunState, DryRunView, OutlookView } from '../../app/dryRun/askDryRun';
import type { SharePlan } from '../../app/sharing/prepareShare';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import { addressesOf } from './recipientLines';
import { plain } from '../plain';
import type { Widget } from '../widget';

const paragraph = (text: string): Widget => ({ textParagraph: { text: plain(text) } });

const outlookText = ({ outlook }: OutlookView, messages: Messages): string => {
  const { dryRun } = messages;
  const said = outlook.type === 'known' ? dryRun.known(outlook) : dryRun.outlook[outlook.type];
  if (!('hidden' in outlook) || outlook.hidden.length === 0) return said;
  const items = outlook.hidden.map((item) => messages.sharing.fields[item]);
  return `${said} · ${dryRun.hidden(messages.sharing.list(items))}`;
};

const memberLine = (member: OutlookView, messages: Messages): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'PERSON' },
    text: plain(member.name === '' ? messages.message.nameless : member.name),
    bottomLabel: outlookText(member, messages),
    wrapText: true,
  },
});

const membersSection = (
  members: readonly OutlookView[],
  { people, hasUnread }: DryRunView,
  messages: Messages,
): readonly Section[] => {
  const { dryRun } = messages;
  const unread = hasUnread ? [paragraph(dryRun.unreadGroup)] : [];
  if (members.length === 0) return [{ widgets: hasUnread ? unread : [paragraph(dryRun.nobody)] }];
  const isKnown = members.some(({ outlook }) => outlook.type === 'known');
  return [
    {
      header: dryRun.people,
      widgets: [
        ...members.map((member) => memberLine(member, messages)),
        ...(people > members.length ? [paragraph(dryRun.onlyFirst(members.length, people))] : []),
        ...unread,
        ...(isKnown ? [{ textParagraph: { text: dryRun.legend.join('<br>') } }] : []),
      ],
    },
  ];
};

const stateText = (state: DryRunState, { dryRun, sharing, access }: Messages): string => {
  switch (state.type) {
    case 'nobody-looks':
      return dryRun.nobodyLooks;
    case 'asked':
      return dryRun.asked(state.minutesAgo);
    case 'answered':
      return dryRun.answered(access.ago(state.minutesAgo), sharing.contacts(state.contacts));
  }
};

/** On the card that asks for the confirmation of a share. */
export const dryRunSection = (plan: SharePlan, { dryRun }: Messages): Section => ({
  widgets: [
    {
      decoratedText: {
        text: dryRun.offer,
        wrapText: true,
        button: {
          text: dryRun.ask,
          type: 'OUTLINED',
          onClick: {
            action: action('dry-run', {
              label: plan.key,
              who: addressesOf(plan),
              role: plan.role,
              ...(plan.chooses ? { fields: 'chosen' } : {}),
            }),
          },
        },
      },
    },
  ],
});

/** Sharing itself stays on the card that asks for it: there is what was chosen and typed. */
export const dryRunCard = (view: DryRunView, messages: Messages): Card => {
  const { plan, address, fields, state } = view;
  const { dryRun, back } = messages;
  const parameters = {
    label: plan.key,
    who: address,
    role: plan.role,
    again: 'yes',
    ...(fields === undefined ? {} : { fields: fields.join(' ') }),
  };
  const again: Button = {
    text: dryRun.look,
    type: 'OUTLINED',
    onClick: { action: action('dry-run', parameters) },
  };
  const leave: Button = { text: back, type: 'BORDERLESS', onClick: { action: action('cancel') } };
  return {
    name: 'dry-run',
    header: { title: dryRun.title, subtitle: plan.label },
    sections: [
      { widgets: [paragraph(stateText(state, messages))] },
      ...(state.type === 'answered' ? membersSection(state.members, view, messages) : []),
      { widgets: [{ buttonList: { buttons: [...(state.type === 'asked' ? [again] : []), leave] } }] },
    ],
  };
};
