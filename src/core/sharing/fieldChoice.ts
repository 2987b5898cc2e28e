/** What a label shares of its contacts, what it hides from whom, and how somebody changes either. */
import type { ShareItem } from '../contacts/sharedPart';
import { SHARE_ITEMS } from '../contacts/sharedPart';
import type { HidingRule } from './hiding';
import { isHideable, MOST_RULES, ruleIn, ruleText } from './hiding';
import type { Label } from './label';

export type FieldChoice = Pick<Label, 'shared' | 'hidden'>;

/** What is to be shared or hidden from now on, and what is no more. */
export interface FieldDelta {
  readonly share: readonly ShareItem[];
  readonly unshare: readonly ShareItem[];
  readonly hide: readonly HidingRule[];
  readonly show: readonly HidingRule[];
}

/** In the order of the fields, and with the name: nobody could tell contacts without one apart. */
export const chosenItems = (items: Iterable<ShareItem>): readonly ShareItem[] => {
  const chosen = new Set(items);
  // Home addresses are some of the addresses.
  if (!chosen.has('address')) chosen.delete('homeAddress');
  return SHARE_ITEMS.filter((item) => !isHideable(item) || chosen.has(item));
};

/** What is said not to be hidden any more wins over the same said to be hidden: nothing was meant by it. */
export const choiceAfter = (label: FieldChoice, { share, unshare, hide, show }: FieldDelta): FieldChoice => {
  const rules = new Map((label.hidden ?? []).map((rule) => [ruleText(rule), rule] as const));
  // A rule that no text can say hides nothing.
  for (const rule of hide) if (ruleIn(ruleText(rule)) !== undefined) rules.set(ruleText(rule), rule);
  for (const rule of show) rules.delete(ruleText(rule));
  const hidden = [...rules.values()].slice(0, MOST_RULES);
  return {
    shared: chosenItems([...label.shared.filter((item) => !unshare.includes(item)), ...share]),
    ...(hidden.length === 0 ? {} : { hidden }),
  };
};
