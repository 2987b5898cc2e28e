/** One label: how far my copy is, who has it, and the ways to share it, stop sharing it and leave it. */
import type { LabelView, SharedWith } from '../../app/sharing/viewLabels';
import { atLeast } from '../../core/sharing/role';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Button, OnClick } from '../click';
import { pageOf, rangeOf, showMore } from '../paging';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { invitedSection } from './invitedSection';
import { copyText } from './copyText';
import { calledIn, crowdState } from './crowdLines';
import { departureSections } from './departureCards';

/** What a card that follows a share says of the new person, besides. */
export interface JustShared {
  readonly principal: string;
  readonly first: boolean;
}

const buttonsOf = (
  { role, mayLeave, mayShare, resisted = 0, key }: LabelView,
  messages: Messages,
): readonly Button[] => {
  const button = (text: string, onClick: OnClick): Button => ({ text, type: 'BORDERLESS', onClick });
  const settings = button(messages.copies.settings, { action: action('copy-settings', { label: key }) });
  const leave = button(messages.sharing.leave, { action: action('confirm-leave', { label: key }) });
  const who = button(messages.access.who, { action: action('who-has', { label: key }) });
  const ask = button(messages.requests.ask, { action: action('ask-form', { label: key }) });
  const again = button(messages.shortage.writeAgain, { action: action('write-again', { label: key }) });
  const link = button(messages.link.open, { action: action('copy-link', { label: key }) });
  const contacts = button(messages.contact.contacts, { action: action('label-contacts', { label: key }) });
  const fields = button(messages.fields.title, { action: action('choose-fields', { label: key }) });
  return [
    ...(resisted === 0 ? [] : [again]),
    ...(role === undefined ? [] : [contacts]),
    ...(role !== undefined && mayShare ? [fields] : []),
    ...(role === undefined ? [] : [who, link, settings]),
    ...(role === undefined || atLeast(role, 'manager') ? [] : [ask]),
    ...(mayLeave ? [leave] : []),
  ];
};

const warning = (text: string, remedy: string): Widget => ({
  decoratedText: {
    startIcon: { materialIcon: { name: 'error' } },
    text,
    bottomLabel: remedy,
    wrapText: true,
  },
});

/** What the label has and he has not, and what he can do about it. */
const shortageLines = (
  { missing = { full: 0, refused: 0 }, resisted = 0 }: LabelView,
  { shortage }: Messages,
): readonly Widget[] => {
  const { full, refused } = missing;
  return [
    ...(full === 0 ? [] : [warning(shortage.missing(full), shortage.remedy)]),
    ...(refused === 0 ? [] : [warning(shortage.missing(refused), shortage.refused)]),
    ...(resisted === 0 ? [] : [warning(shortage.resisted(resisted), shortage.resistedWhy)]),
  ];
};

/** Minutes; undefined where the label's own line does not say it. */
export const freshnessOf = ({ copy, choice = 'live' }: LabelView): number | undefined =>
  choice === 'live' && copy.type === 'there' ? copy.minutesAgo : undefined;

const stateSection = (label: LabelView, messages: Messages): Section => {
  const { copy, choice = 'live', delivery } = label;
  const isLeaving = choice === 'none' && copy.type === 'there';
  const minutes = freshnessOf(label);
  const freshness = minutes === undefined ? undefined : messages.sharing.upToDate(minutes);
  const below = isLeaving ? messages.copies.leaving : freshness;
  const state: Widget = {
    decoratedText: {
      startIcon: { knownIcon: choice === 'live' && copy.type === 'there' ? 'PERSON' : 'CLOCK' },
      text: copyText({ copy, choice }, messages),
      wrapText: true,
      ...(below === undefined ? {} : { bottomLabel: below }),
    },
  };
  const measured: readonly Widget[] =
    delivery === undefined
      ? []
      : [{ textParagraph: { text: messages.sharing.delivered(delivery.half, delivery.nearlyAll) } }];
  const buttons = buttonsOf(label, messages);
  return {
    widgets: [
      state,
      ...shortageLines(label, messages),
      ...measured,
      ...(buttons.length === 0 ? [] : [{ buttonList: { buttons } }]),
    ],
  };
};

const arrivalOf = (
  { principal, opened, choice, missing, trouble }: SharedWith,
  messages: Messages,
  just: JustShared | undefined,
): readonly string[] => {
  // A worker may have met a closed door at somebody's who has never opened the add-on.
  if (trouble !== undefined) return [messages.flow.trouble[trouble]];
  if (!opened) return [messages.sharing.neverOpened];
  if (choice !== undefined) return [messages.copies.state[choice]];
  if (missing !== undefined) return [messages.shortage.lacks(missing.full + missing.refused)];
  return just?.principal === principal ? [messages.sharing.hasSoon(just.first)] : [];
};

const endOf = ({ until }: SharedWith, { owners }: Messages): readonly string[] =>
  until === undefined ? [] : [owners.endsIn(until)];

/** One's own access is left, not changed. */
const mayChange = ({ mayShare }: LabelView, { role, isMe }: SharedWith): boolean =>
  mayShare && role !== 'owner' && !isMe;

const personLine = (
  label: LabelView,
  person: SharedWith,
  messages: Messages,
  just: JustShared | undefined,
): Widget => {
  const { principal, role, isMe } = person;
  const { sharing, roles } = messages;
  const called = calledIn(person, messages) || messages.message.nameless;
  const name = isMe ? sharing.you(called) : called;
  const line = {
    text: plain(name),
    bottomLabel: [
      roles[role],
      ...(person.isOutside === true ? [messages.flow.outsideCompany] : []),
      ...crowdState(person, messages),
      ...endOf(person, messages),
      ...arrivalOf(person, messages, just),
    ].join(' · '),
    wrapText: true,
  };
  if (!mayChange(label, person)) return { decoratedText: line };
  const parameters = { label: label.key, principal };
  return {
    decoratedText: {
      ...line,
      onClick: { action: action('choose-role', parameters) },
      button: {
        text: messages.stopSharing,
        altText: (person.crowd === undefined ? sharing : messages.groups).stopSharingWith(called),
        onClick: { action: action('confirm-stop', parameters) },
      },
    },
  };
};

export const labelCard = (
  label: LabelView,
  messages: Messages,
  {
    from = '',
    just,
    length,
  }: { readonly from?: string; readonly just?: JustShared; readonly length?: number } = {},
): Card => {
  const page = pageOf(label.sharedWith, from, length);
  const range = rangeOf(page, messages);
  const rows = page.items.map((person) => personLine(label, person, messages, just));
  const isChangeable = page.items.some((person) => mayChange(label, person));
  const hint: Widget = { textParagraph: { text: messages.sharing.changeRoleHint } };
  const nobody: Widget = { textParagraph: { text: messages.sharedWithNobody } };
  const more = showMore(page, 'more-people', messages, { label: label.key });
  const role = label.role === undefined ? [] : [messages.roles[label.role]];
  const owner = label.owner === undefined ? [] : [messages.sharing.sharedBy(label.owner)];
  const subtitle = [...role, ...owner].join(' · ');
  return {
    name: page.from === 0 ? 'label' : 'more-people',
    header: { title: label.name, ...(subtitle === '' ? {} : { subtitle }) },
    sections: [
      ...(page.from === 0 ? [...departureSections(label, messages), stateSection(label, messages)] : []),
      {
        header: range === undefined ? messages.sharedWith : `${messages.sharedWith} (${range})`,
        widgets: rows.length === 0 ? [nobody] : [...(isChangeable ? [hint] : []), ...rows, ...more],
      },
      ...(page.from === 0 ? invitedSection(label, messages) : []),
    ],
    ...(label.mayShare
      ? {
          fixedFooter: {
            primaryButton: {
              text: messages.share,
              onClick: { action: action('choose-colleague', { label: label.key }) },
            },
          },
        }
      : {}),
  };
};
