/** What answers the clicks on the fields that a label shares and hides. */
import type { FieldsRequest, FieldsView } from '../../app/sharing/chooseFields';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { isShareItem } from '../../core/contacts/sharedPart';
import { hiddenFromText, isHideable } from '../../core/sharing/hiding';
import type { CardEvent } from '../cardEvent';
import type { CardResponse } from '../cardResponse';
import { confirmFieldsCard } from '../cards/confirmFieldsCard';
import { CHOOSABLE } from '../cards/fieldChoice';
import { fieldsCard, hidingCard, listedFor } from '../cards/fieldsCard';
import type { Doings, Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { landed, refused } from './landing';

const NOTHING: Omit<FieldsRequest, 'label'> = { share: [], unshare: [], hide: [], show: [] };

const chooseFields: Handler = (doings, event, messages) => {
  const view = doings.viewFields(event.parameter('label'));
  return view.ok ? { type: 'push', card: fieldsCard(view.value, messages) } : refused(view.problem, messages);
};

/** The field that a row names, or that was chosen from the list. */
const itemIn = (event: CardEvent): ShareItem | undefined => {
  const item = event.parameter('item') || event.input('item');
  return isShareItem(item) && isHideable(item) ? item : undefined;
};

const chooseHidden: Handler = (doings, event, messages) => {
  const view = doings.viewFields(event.parameter('label'));
  if (!view.ok) return refused(view.problem, messages);
  const item = itemIn(event);
  return item === undefined
    ? refused({ type: 'not-understood' }, messages)
    : { type: 'push', card: hidingCard(view.value, item, messages) };
};

const confirm = (doings: Doings, request: FieldsRequest, messages: Messages): CardResponse => {
  const plan = doings.planFields(request);
  if (!plan.ok) return refused(plan.problem, messages);
  return plan.value.changes.length === 0
    ? { type: 'stay', notification: messages.fields.nothing }
    : { type: 'push', card: confirmFieldsCard(plan.value, messages) };
};

const confirmFields: Handler = (doings, event, messages) => {
  const view = doings.viewFields(event.parameter('label'));
  if (!view.ok) return refused(view.problem, messages);
  const { key, shared } = view.value;
  const ticked = event.inputs('fields');
  return confirm(
    doings,
    {
      ...NOTHING,
      label: key,
      share: CHOOSABLE.filter((item) => ticked.includes(item) && !shared.includes(item)),
      unshare: CHOOSABLE.filter((item) => !ticked.includes(item) && shared.includes(item)),
    },
    messages,
  );
};

/** Only of whom the card lists is it known that he is not to be hidden from. */
const hidingOf = (view: FieldsView, item: ShareItem, event: CardEvent): FieldsRequest => {
  const role = event.input('role');
  const ticked = event.inputs('whom');
  const listed = listedFor(view, item).map(({ text }) => text);
  const known = view.rules.filter((rule) => rule.item === item).map(({ from }) => hiddenFromText(from));
  const wanted = [
    ...(role === '' || role === 'none' ? [] : [`role:${role}`]),
    ...listed.filter((text) => ticked.includes(text)),
  ];
  const shown = known.filter(
    (text) => !wanted.includes(text) && (text.startsWith('role:') || listed.includes(text)),
  );
  const rule = (text: string): string => `${item} ${text}`;
  return {
    ...NOTHING,
    label: view.key,
    hide: wanted.filter((text) => !known.includes(text)).map(rule),
    show: shown.map(rule),
  };
};

const confirmHidden: Handler = (doings, event, messages) => {
  const view = doings.viewFields(event.parameter('label'));
  if (!view.ok) return refused(view.problem, messages);
  const item = itemIn(event);
  return item === undefined
    ? refused({ type: 'not-understood' }, messages)
    : confirm(doings, hidingOf(view.value, item, event), messages);
};

const listIn = (event: CardEvent, name: string, separator: string): readonly string[] =>
  event
    .parameter(name)
    .split(separator)
    .filter((text) => text !== '');

const saveFields: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const saved = doings.chooseFields({
    label,
    share: listIn(event, 'share', ' '),
    unshare: listIn(event, 'unshare', ' '),
    hide: listIn(event, 'hide', '|'),
    show: listIn(event, 'show', '|'),
  });
  return saved.ok
    ? landed(doings, doings.viewLabel(label), messages, messages.fields.saved)
    : refused(saved.problem, messages);
};

export const fieldHandlers = {
  'choose-fields': chooseFields,
  'choose-hidden': chooseHidden,
  'confirm-fields': confirmFields,
  'confirm-hidden': confirmHidden,
  'save-fields': saveFields,
} as const satisfies Readonly<Record<string, Handler>>;
