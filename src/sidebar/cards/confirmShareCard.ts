/** Sharing, second step: what would happen, before it does. Of a first share also the choice among the fields. */
import type { SharePlan } from '../../app/sharing/prepareShare';
import { SHARE_ITEMS } from '../../core/contacts/sharedPart';
import { action } from '../actions';
import type { Card, Section } from '../card';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { FieldWord } from '../messages/sharingMessages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { crowdLines } from './crowdLines';
import { dryRunSection } from './dryRunCard';
import { fieldChoice } from './fieldChoice';

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

const whoAndWhat = (plan: SharePlan, messages: Messages): readonly Widget[] => {
  const { person, role, formerRole, contacts, tooMany, opened, first } = plan;
  const { sharing, shortage, roles } = messages;
  const name = person.name === '' ? person.email : person.name;
  return [
    {
      decoratedText: {
        startIcon: { knownIcon: 'PERSON' },
        text: plain(name),
        bottomLabel: person.email,
        wrapText: true,
      },
    },
    ...crowdLines(person, messages),
    {
      decoratedText: {
        startIcon: { knownIcon: 'MEMBERSHIP' },
        text: roles[role],
        bottomLabel: sharing.roleMay[role],
        wrapText: true,
      },
    },
    ...(formerRole === undefined
      ? []
      : [
          {
            textParagraph: { text: plain(sharing.roleBecomes(name, roles[formerRole], roles[role])) },
          } as const,
        ]),
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
    ...(tooMany === undefined
      ? []
      : [
          {
            textParagraph: { text: plain(shortage.wouldNotFit(name, tooMany.has, tooMany.count)) },
          } as const,
        ]),
    {
      decoratedText: {
        startIcon: { knownIcon: 'CLOCK' },
        text: opened ? sharing.arrives(first) : plain(sharing.arrivesOnceOpened(name)),
        wrapText: true,
      },
    },
  ];
};

export const confirmShareCard = (plan: SharePlan, messages: Messages): Card => {
  const { sharing } = messages;
  const isShared = (item: FieldWord): boolean => plan.shared.some((shared) => shared === item);
  const unshared: readonly FieldWord[] = [...SHARE_ITEMS.filter((item) => !isShared(item)), 'photo'];
  return {
    name: 'confirm-share',
    header: { title: sharing.confirmShare, subtitle: plan.label },
    sections: [
      { widgets: whoAndWhat(plan, messages) },
      ...(plan.chooses
        ? [{ widgets: fieldChoice(plan.shared, messages) }]
        : [
            ...fieldSection(sharing.fieldsShared, SHARE_ITEMS.filter(isShared), messages),
            ...fieldSection(sharing.fieldsNotShared, unshared, messages),
          ]),
      dryRunSection(plan, messages),
    ],
    fixedFooter: {
      primaryButton: {
        text: messages.share,
        onClick: {
          action: action('share', {
            label: plan.key,
            who: plan.person.email,
            role: plan.role,
            ...(plan.chooses ? { fields: 'chosen' } : {}),
          }),
        },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
