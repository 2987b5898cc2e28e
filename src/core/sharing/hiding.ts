/** Rules of a label that hide something of its contacts from some of those whom it reaches, as they are written down. */
import type { ShareItem } from '../contacts/sharedPart';
import { isShareItem } from '../contacts/sharedPart';
import type { Principal } from './principal';
import { principalFrom, principalText } from './principal';
import type { Role } from './role';
import { isRole, may } from './role';

/**
 * A role stands for itself and the lower ones: were it itself alone, a higher role given to somebody could take a field from
 * him. Roles that may share are no such role: who has one could lift the rule.
 */
export type HiddenFrom = { readonly type: 'role'; readonly role: Role } | Principal;

export interface HidingRule {
  readonly item: ShareItem;
  readonly from: HiddenFrom;
}

/** More than anybody keeps in his head, and few enough for one card. */
export const MOST_RULES = 100;

/** A contact without a name is none: nobody could tell what he has before him. */
export const isHideable = (item: ShareItem): boolean => item !== 'name';

const ROLE = 'role:';

export const hiddenFromText = (from: HiddenFrom): string =>
  from.type === 'role' ? `${ROLE}${from.role}` : principalText(from);

export const hiddenFromIn = (text: string): HiddenFrom | undefined => {
  if (!text.startsWith(ROLE)) return principalFrom(text);
  const role = text.slice(ROLE.length);
  return isRole(role) && !may(role, 'share') ? { type: 'role', role } : undefined;
};

/** `birthday role:viewer`, `note account:1234`. */
export const ruleText = ({ item, from }: HidingRule): string => `${item} ${hiddenFromText(from)}`;

/** Undefined for what is no rule: it hides nothing, and no card has written it. */
export const ruleIn = (text: unknown): HidingRule | undefined => {
  if (typeof text !== 'string') return undefined;
  const space = text.indexOf(' ');
  const item = text.slice(0, space);
  const from = hiddenFromIn(text.slice(space + 1));
  return isShareItem(item) && isHideable(item) && from !== undefined ? { item, from } : undefined;
};
