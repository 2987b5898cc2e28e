/** What a label shares of its contacts, and what of that it hides from whom. Values stay in the book: only who sees them changes. */
import type { ShareItem } from '../../contacts/sharedPart';
import { SHARE_ITEMS } from '../../contacts/sharedPart';
import { roleOn } from '../../sharing/access';
import type { HidingRule } from '../../sharing/hiding';
import { isHideable, MOST_RULES, ruleIn, ruleText } from '../../sharing/hiding';
import { labelOf } from '../../sharing/label';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';

type ChooseFields = Extract<Operation, { type: 'choose-fields' }>;

/** Of two managers at once each changes what he has changed, and nothing that he only had before him. */
const merged = (
  is: readonly string[],
  was: readonly string[],
  now: readonly string[],
): ReadonlySet<string> => {
  const given = now.filter((one) => !was.includes(one));
  const taken = was.filter((one) => !now.includes(one));
  return new Set([...is.filter((one) => !taken.includes(one)), ...given]);
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

const textsOf = (rules: readonly HidingRule[]): readonly string[] =>
  rules.flatMap((rule) => ruleIn(ruleText(rule)) ?? []).map(ruleText);

/** In the order of the fields, and with the name: nobody could tell contacts without one apart. */
export const chosenItems = (items: ReadonlySet<string>): readonly ShareItem[] =>
  SHARE_ITEMS.filter((item) => !isHideable(item) || items.has(item));

export const decideChooseFields = (draft: Draft, { label: id, shared, hidden }: ChooseFields): Verdict => {
  const record = draft.find(id);
  const label = labelOf(record);
  const role = roleOn(draft.access(), id, draft.author, draft.now);
  if (role === undefined || record === undefined || label === undefined)
    return { type: 'refused', reason: 'unknown-label' };
  if (!may(role, 'share')) return { type: 'refused', reason: 'no-right' };

  const [items, rules] = [label.shared, textsOf(label.hidden ?? [])];
  const nextItems = chosenItems(merged(items, shared.was, shared.now));
  const nextRules = [...merged(rules, textsOf(hidden.was), textsOf(hidden.now))].slice(0, MOST_RULES);
  const values = {
    ...(same(items, nextItems) ? {} : { shared: nextItems }),
    ...(same(rules, nextRules) ? {} : { hidden: nextRules }),
  };
  if (Object.keys(values).length === 0) return { type: 'unchanged', record: id };
  // The head moves although no contact has changed: it is what wakes everybody else.
  draft.change(record, { type: 'edit', values, labels: [id] });
  return { type: 'applied', record: id };
};
