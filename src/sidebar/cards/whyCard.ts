/** Why one sees a contact: label by label who put it there, who gave the label, and what one may do by it. */
import type { WhyHidden, WhyLabel, WhyView } from '../../app/mail/whySeen';
import { listStart } from '../../core/listStart';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import { showMore } from '../paging';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { itemWord } from './fieldChoice';
import { givenText, wayText } from './wayText';

/** A label takes up to five lines, and a card a hundred. */
const MOST_LABELS = 12;
const MOST_WAYS = 3;
const MOST_HIDDEN = 30;

const line = (icon: 'CLOCK' | 'MEMBERSHIP' | 'MULTIPLE_PEOPLE', text: string): Widget => ({
  decoratedText: { startIcon: { knownIcon: icon }, text: plain(text), wrapText: true },
});

const putText = ({ put, cap }: WhyLabel, offset: number, { access, roles }: Messages): string => {
  if (put === undefined) return access.home;
  const given = givenText(put, offset);
  return cap === undefined ? access.put(given) : access.placed(given, roles[cap]);
};

const labelSection = (label: WhyLabel, offset: number, messages: Messages): Section => {
  const { access, message, roles } = messages;
  const ways = label.ways.slice(0, MOST_WAYS).map((way) => wayText(way, offset, messages));
  const more = label.ways.length - ways.length;
  return {
    header: label.name,
    widgets: [
      {
        decoratedText: {
          startIcon: { knownIcon: 'BOOKMARK' },
          text: plain(putText(label, offset, messages)),
          bottomLabel: [
            label.sharedBy === '' ? message.yourLabel : message.sharedBy(label.sharedBy),
            roles[label.role],
          ].join(' · '),
          wrapText: true,
        },
      },
      ...ways.map((way) => line('MULTIPLE_PEOPLE', way)),
      ...(more > 0 ? [line('MULTIPLE_PEOPLE', access.moreWays(more))] : []),
    ],
  };
};

const whomOf = ({ from }: WhyHidden, { access, fields }: Messages): string => {
  switch (from.type) {
    case 'role':
      return from.role === 'manager' || from.role === 'owner' ? '' : fields.upTo[from.role];
    case 'account':
      return access.you;
    case 'group':
      return access.group(from.name);
    case 'domain':
      return from.name;
  }
};

const hiddenSection = (hidden: readonly WhyHidden[], messages: Messages): readonly Section[] =>
  hidden.length === 0
    ? []
    : [
        {
          header: messages.access.hidden,
          widgets: hidden.slice(0, MOST_HIDDEN).map((one): Widget => ({
            decoratedText: {
              startIcon: { materialIcon: { name: 'visibility_off' } },
              text: itemWord(one.item, messages),
              bottomLabel: messages.access.hiddenBy(one.label, whomOf(one, messages)),
              wrapText: true,
            },
          })),
        },
      ];

export const whyCard = (view: WhyView, offset: number, messages: Messages, given = ''): Card => {
  const { access, roles, sharing } = messages;
  const [first] = view.labels;
  const from = listStart(given, view.labels.length);
  const shown = view.labels.slice(from, from + MOST_LABELS);
  const next = from + shown.length;
  const more = next < view.labels.length ? { next } : {};
  const page = { items: shown, from, total: view.labels.length, ...more };
  const further = showMore(page, 'why', messages, { record: view.record });
  return {
    name: 'why',
    header: { title: access.why, subtitle: view.person === '' ? messages.message.nameless : view.person },
    sections: [
      {
        header: access.yourRole(roles[view.role]),
        widgets: [
          {
            decoratedText: {
              startIcon: { knownIcon: 'MEMBERSHIP' },
              topLabel: access.roleMay,
              text: sharing.roleMay[view.role],
              ...(first === undefined ? {} : { bottomLabel: access.because(first.name) }),
              wrapText: true,
            },
          },
        ],
      },
      ...shown.map((label) => labelSection(label, offset, messages)),
      ...(from === 0 ? hiddenSection(view.hidden, messages) : []),
      ...(further.length === 0 ? [] : [{ widgets: further }]),
    ],
  };
};
