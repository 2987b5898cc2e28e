/** Sharing, second step: what would happen, before it does. Of a first share also the choice among the fields. */
import type { SharePlan } from '../../app/sharing/prepareShare';
import { SHARE_ITEMS } from '../../core/contacts/sharedPart';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import type { FieldWord } from '../messages/sharingMessages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { dryRunSection } from './dryRunCard';
import { endLine, endParameter } from './endPicker';
import { fieldChoice } from './fieldChoice';
import { outsidersOf } from './outsideCard';
import { letterSection } from './letterSection';
import { arrivalLines, addressesOf, recipientLines, refusedSection } from './recipientLines';

/** A heading over nothing would look like a mistake. */
const fieldSection = (
  header: string,
  items: readonly FieldWord[],
  { sharing }: Messages,
): readonly Section[] =>
  items.length === 0
    ? []
    : [
        {
          header,
          widgets: [{ textParagraph: { text: sharing.list(items.map((item) => sharing.fields[item])) } }],
        },
      ];

const whoAndWhat = (plan: SharePlan, messages: Messages, offset: number): readonly Widget[] => {
  const { role, contacts } = plan;
  const { sharing, roles } = messages;
  return [
    ...recipientLines(plan, messages, offset),
    {
      decoratedText: {
        startIcon: { knownIcon: 'MEMBERSHIP' },
        text: roles[role],
        bottomLabel: sharing.roleMay[role],
        wrapText: true,
      },
    },
    ...endLine(plan.ends, offset, messages),
    ...(contacts === undefined
      ? []
      : [
          {
            decoratedText: {
              startIcon: { knownIcon: 'MULTIPLE_PEOPLE' },
              text: sharing.contacts(contacts),
              wrapText: true,
            },
          } as const,
        ]),
    ...arrivalLines(plan, messages),
  ];
};

/** `offset`: milliseconds by which the reader's clocks are ahead of UTC. */
export const confirmShareCard = (plan: SharePlan, messages: Messages, offset = 0): Card => {
  const { sharing } = messages;
  const isShared = (item: FieldWord): boolean => plan.shared.some((shared) => shared === item);
  const unshared: readonly FieldWord[] = [...SHARE_ITEMS.filter((item) => !isShared(item)), 'photo'];
  return {
    name: 'confirm-share',
    header: { title: sharing.confirmShare, subtitle: plan.label },
    sections: [
      { widgets: whoAndWhat(plan, messages, offset) },
      ...refusedSection(plan, messages),
      ...(plan.chooses
        ? [{ widgets: fieldChoice(plan.shared, messages) }]
        : [
            ...fieldSection(sharing.fieldsShared, SHARE_ITEMS.filter(isShared), messages),
            ...fieldSection(sharing.fieldsNotShared, unshared, messages),
          ]),
      dryRunSection(plan, messages),
      letterSection(messages),
    ],
    fixedFooter: {
      primaryButton: {
        text: messages.share,
        onClick: {
          action: action('share', {
            label: plan.key,
            who: addressesOf(plan),
            role: plan.role,
            ...endParameter(plan.ends?.at),
            ...(plan.chooses ? { fields: 'chosen' } : {}),
            ...(outsidersOf(plan).length > 0 ? { outside: 'yes' } : {}),
          }),
        },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
