/** Choose what a shared label shares of its contacts, and what of that it hides from whom: looking, planning, doing. */
import { findMember } from '../../core/book/operations/member';
import type { LabelId } from '../../core/book/record';
import { isRecordId, textOf } from '../../core/book/record';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { isShareItem } from '../../core/contacts/sharedPart';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { roleOn, whoHas } from '../../core/sharing/access';
import type { FieldChange } from '../../core/sharing/fieldChange';
import { fieldChanges } from '../../core/sharing/fieldChange';
import type { FieldDelta } from '../../core/sharing/fieldChoice';
import { choiceAfter } from '../../core/sharing/fieldChoice';
import type { HidingRule } from '../../core/sharing/hiding';
import { hiddenFromText, ruleIn } from '../../core/sharing/hiding';
import type { Label } from '../../core/sharing/label';
import { principalText } from '../../core/sharing/principal';
import type { Principal } from '../../core/sharing/principal';
import { may } from '../../core/sharing/role';
import type { ClickDeps } from '../book/commitClick';
import { commitOwn } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ChooseFieldsDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** Somebody, or a group, from whom a field may be hidden. */
export interface HideableFrom {
  readonly text: string;
  readonly name: string;
}

export interface FieldsView {
  readonly key: LabelId;
  readonly name: string;
  readonly shared: readonly ShareItem[];
  readonly rules: readonly HidingRule[];
  /** Who has the label and is not bound to see all of it: people by name, groups, the whole company. */
  readonly others: readonly HideableFrom[];
}

/** What is to become other: items and rules as texts. Nothing of it is believed. */
export interface FieldsRequest {
  readonly label: string;
  readonly share: readonly string[];
  readonly unshare: readonly string[];
  readonly hide: readonly string[];
  readonly show: readonly string[];
}

export interface FieldsPlan {
  readonly key: LabelId;
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly request: FieldsRequest;
}

interface Managed {
  readonly access: AccessView;
  readonly label: Label;
}

const findManaged = (deps: ChooseFieldsDeps, key: string): Result<Managed, Refusal> => {
  if (!isRecordId(key, 'label')) return fail({ type: 'not-understood' });
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const label = access.value.labels.find(({ id }) => id === key);
  const role = roleOn(access.value, key, author.value.id, deps.clock.now());
  if (label === undefined || role === undefined) return fail({ type: 'unknown-label' });
  return may(role, 'share') ? succeed({ access: access.value, label }) : fail({ type: 'no-right' });
};

/** Grants that name a crowd, and everybody whom the label reaches as less than a manager. */
const hideablePrincipals = ({ access, label }: Managed, now: number): readonly Principal[] => {
  const crowds = access.grants.flatMap(({ label: id, principal }) =>
    id === label.id && principal.type !== 'account' ? [principal] : [],
  );
  const named = (label.hidden ?? []).flatMap(({ from }) => (from.type === 'role' ? [] : [from]));
  const people = whoHas(access, label.id, now)
    .filter(({ role }) => !may(role, 'share'))
    .map(({ account }): Principal => ({ type: 'account', id: account }));
  const known = new Map([...named, ...crowds, ...people].map((one) => [principalText(one), one] as const));
  return [...known.values()];
};

export const viewFields =
  (deps: ChooseFieldsDeps) =>
  (key: string): Result<FieldsView, Refusal> => {
    const found = findManaged(deps, key);
    if (!found.ok) return found;
    const { access, label } = found.value;
    const page = deps.book.read({ kinds: ['member'] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const nameOf = (principal: Principal): string => {
      if (principal.type !== 'account') {
        const group = access.groups.find(({ crowd }) => principalText(crowd) === principalText(principal));
        return group === undefined ? principal.id : group.name || group.email || principal.id;
      }
      const member = findMember(page.value.records.values(), principal.id);
      return member === undefined ? '' : textOf(member, 'name') || textOf(member, 'email');
    };
    return succeed({
      key: label.id,
      name: label.name,
      shared: label.shared,
      rules: label.hidden ?? [],
      others: hideablePrincipals(found.value, deps.clock.now()).map((one) => ({
        text: hiddenFromText(one),
        name: nameOf(one),
      })),
    });
  };

const deltaIn = ({ share, unshare, hide, show }: FieldsRequest): FieldDelta => ({
  share: share.filter(isShareItem),
  unshare: unshare.filter(isShareItem),
  hide: hide.flatMap((text) => ruleIn(text) ?? []),
  show: show.flatMap((text) => ruleIn(text) ?? []),
});

/** What would happen, said before it does. */
export const planFields =
  (deps: ChooseFieldsDeps) =>
  (request: FieldsRequest): Result<FieldsPlan, Refusal> => {
    const found = findManaged(deps, request.label);
    if (!found.ok) return found;
    const { access, label } = found.value;
    const changes = fieldChanges(access, label, choiceAfter(label, deltaIn(request)), deps.clock.now());
    return succeed({ key: label.id, name: label.name, changes, request });
  };

export const chooseFields =
  (deps: ChooseFieldsDeps) =>
  (request: FieldsRequest): Result<null, Refusal> => {
    if (!isRecordId(request.label, 'label')) return fail({ type: 'not-understood' });
    const done = commitOwn(deps)({
      type: 'choose-fields',
      label: request.label,
      ...deltaIn(request),
    });
    return done.ok ? succeed(null) : done;
  };
