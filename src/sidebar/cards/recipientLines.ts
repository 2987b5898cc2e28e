/** With whom a label would be shared, a line each, and with whom of those who were typed it would not. */
import type { Recipient } from '../../app/sharing/prepareRecipient';
import type { Person } from '../../app/ports';
import type { SharePlan } from '../../app/sharing/prepareShare';
import { crowdLines } from './crowdLines';
import { initialsOf } from '../../core/sharing/initials';
import { lastDayBefore } from '../../core/sharing/lastDay';
import type { Section } from '../card';
import type { Icon } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';

export const calledIn = ({ person }: Recipient): string => (person.name === '' ? person.email : person.name);

export const recipientsOf = (plan: SharePlan): readonly Recipient[] => [plan, ...(plan.also ?? [])];

/** As the next card is given them back. */
export const addressesOf = (plan: SharePlan): string =>
  recipientsOf(plan)
    .map(({ person }) => person.email)
    .join(', ');

const iconOf = ({ crowd }: Person, isOutside: boolean): Icon => {
  if (isOutside) return { materialIcon: { name: 'public' } };
  return { knownIcon: crowd === undefined ? 'PERSON' : 'MULTIPLE_PEOPLE' };
};

/** Two people of one name are told apart by their addresses, and by where in the company they are. */
const personLine = ({ person, outside }: Recipient, { flow }: Messages): Widget => {
  const where = outside === undefined ? (person.unit ?? '') : flow.outsideCompany;
  const above = [person.crowd === undefined ? initialsOf(person.name, person.email) : '', where]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    decoratedText: {
      startIcon: iconOf(person, outside !== undefined),
      ...(above === '' ? {} : { topLabel: above }),
      text: plain(person.name === '' ? person.email : person.name),
      bottomLabel: person.email,
      wrapText: true,
    },
  };
};

/** What of the share is not as usual for this person. */
const remarks = (
  recipient: Recipient,
  { role }: SharePlan,
  { sharing, shortage, roles, end }: Messages,
  offset: number,
): readonly Widget[] => {
  const { formerRole, formerEnd, tooMany } = recipient;
  const name = calledIn(recipient);
  const sentences = [
    ...(formerRole === undefined ? [] : [sharing.roleBecomes(name, roles[formerRole], roles[role])]),
    ...(formerEnd === undefined ? [] : [end.replaces(name, new Date(lastDayBefore(formerEnd, offset)))]),
    ...(tooMany === undefined ? [] : [shortage.wouldNotFit(name, tooMany.has, tooMany.count)]),
  ];
  return sentences.map((sentence) => ({ textParagraph: { text: plain(sentence) } }));
};

export const recipientLines = (plan: SharePlan, messages: Messages, offset: number): readonly Widget[] =>
  recipientsOf(plan).flatMap((recipient) => [
    personLine(recipient, messages),
    ...crowdLines(recipient.person, messages),
    ...remarks(recipient, plan, messages, offset),
  ]);

/** What an invitation to people outside is worth; none where nobody is. */
export const deliveryWords = (plan: SharePlan, { flow, invitations }: Messages): readonly string[] => {
  const outside = recipientsOf(plan).flatMap((recipient) => recipient.outside ?? []);
  return [
    ...(outside.some(({ canAccept }) => canAccept === true) ? [invitations.onceAccepted] : []),
    ...(outside.some(({ canAccept }) => canAccept !== true) ? [flow.cannotDeliver] : []),
  ];
};

/** Nothing arrives at those for whom nothing runs. */
export const arrivalLines = (plan: SharePlan, messages: Messages): readonly Widget[] => {
  const { sharing } = messages;
  const recipients = recipientsOf(plan);
  const sentences = [
    ...(recipients.some(({ opened }) => opened) ? [sharing.arrives(plan.first)] : []),
    ...deliveryWords(plan, messages),
    ...recipients
      .filter(({ opened, outside }) => !opened && outside === undefined)
      .map((recipient) => plain(sharing.arrivesOnceOpened(calledIn(recipient)))),
  ];
  return sentences.map((text) => ({
    decoratedText: { startIcon: { knownIcon: 'CLOCK' }, text, wrapText: true },
  }));
};

/** Each with his own reason; nothing where everybody can have it. */
export const refusedSection = ({ refused = [] }: SharePlan, messages: Messages): readonly Section[] =>
  refused.length === 0
    ? []
    : [
        {
          header: messages.flow.notSharedWith,
          widgets: refused.map(({ typed, problem }) => ({
            decoratedText: {
              startIcon: { materialIcon: { name: 'error' } },
              text: plain(typed),
              bottomLabel: messages.refusals[problem.type],
              wrapText: true,
            },
          })),
        },
      ];
