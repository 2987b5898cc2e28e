/** What another choice of fields does to the people whom a label reaches, field by field. Pure. */
import type { AccountId } from '../book/record';
import type { ShareItem } from '../contacts/sharedPart';
import { SHARE_ITEMS } from '../contacts/sharedPart';
import type { AccessView } from './access';
import { whoHas } from './access';
import type { FieldChoice } from './fieldChoice';
import { ruleText } from './hiding';
import type { Label } from './label';
import { visibleIn } from './visibility';

export interface FieldChange {
  readonly item: ShareItem;
  /** The first two concern everybody, the others those whom a rule names. */
  readonly effect: 'shared' | 'unshared' | 'hidden' | 'shown';
  /** Whose copies get or lose it. Whoever shared the label first has it anyway. */
  readonly people: number;
}

const rulesOn = ({ hidden = [] }: FieldChoice, item: ShareItem): string =>
  hidden
    .filter((rule) => rule.item === item)
    .map(ruleText)
    .sort()
    .join('|');

const effectOf = (
  item: ShareItem,
  before: FieldChoice,
  after: FieldChoice,
  gained: number,
): FieldChange['effect'] | undefined => {
  const [was, is] = [before, after].map(({ shared }) => shared.includes(item));
  if (was !== is) return is === true ? 'shared' : 'unshared';
  if (is !== true || rulesOn(before, item) === rulesOn(after, item)) return undefined;
  return gained > 0 || rulesOn(after, item) === '' ? 'shown' : 'hidden';
};

export const fieldChanges = (
  access: AccessView,
  label: Label,
  choice: FieldChoice,
  now: number,
): readonly FieldChange[] => {
  const { hidden: _former, ...unhidden } = label;
  const after: Label = { ...unhidden, ...choice };
  const labels = access.labels.map((one) => (one.id === label.id ? after : one));
  const seenBy = (view: AccessView, seen: Label) => (account: AccountId) =>
    new Set(visibleIn(view, seen, { account, now }));
  const people = whoHas(access, label.id, now)
    .map(({ account }) => account)
    .filter((account) => account !== label.origin.account);
  const seen = people.map(
    (account) => [seenBy(access, label)(account), seenBy({ ...access, labels }, after)(account)] as const,
  );
  return SHARE_ITEMS.flatMap((item): readonly FieldChange[] => {
    const gained = seen.filter(([was, is]) => !was.has(item) && is.has(item)).length;
    const lost = seen.filter(([was, is]) => was.has(item) && !is.has(item)).length;
    const effect = effectOf(item, label, after, gained);
    if (effect === undefined) return [];
    return [{ item, effect, people: effect === 'shared' || effect === 'shown' ? gained : lost }];
  });
};
