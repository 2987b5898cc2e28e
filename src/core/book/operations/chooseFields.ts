/** What a label shares of its contacts, and what of that it hides from whom. Values stay in the book: only who sees them changes. */
import { roleOn } from '../../sharing/access';
import type { FieldChoice } from '../../sharing/fieldChoice';
import { choiceAfter } from '../../sharing/fieldChoice';
import { ruleText } from '../../sharing/hiding';
import { labelOf } from '../../sharing/label';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';

type ChooseFields = Extract<Operation, { type: 'choose-fields' }>;

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

const textsOf = ({ hidden = [] }: FieldChoice): readonly string[] => hidden.map(ruleText);

export const decideChooseFields = (draft: Draft, { label: id, ...delta }: ChooseFields): Verdict => {
  const record = draft.find(id);
  const label = labelOf(record);
  const role = roleOn(draft.access(), id, draft.author, draft.now);
  if (role === undefined || record === undefined || label === undefined)
    return { type: 'refused', reason: 'unknown-label' };
  if (!may(role, 'share')) return { type: 'refused', reason: 'no-right' };

  const next = choiceAfter(label, delta);
  const [rules, nextRules] = [textsOf(label), textsOf(next)];
  const values = {
    ...(same(label.shared, next.shared) ? {} : { shared: next.shared }),
    ...(same(rules, nextRules) ? {} : { hidden: nextRules }),
  };
  if (Object.keys(values).length === 0) return { type: 'unchanged', record: id };
  // The head moves although no contact has changed: it is what wakes everybody else.
  draft.change(record, { type: 'edit', values, labels: [id] });
  return { type: 'applied', record: id };
};
