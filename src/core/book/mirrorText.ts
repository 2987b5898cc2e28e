/**
 * The access part of a book in few bytes: 10,000 grants have to fit a script's properties. What many rows share is said once,
 * and named by its place: accounts, groups, sets of shared fields, labels. What changes with every commit, the heads, comes last.
 */
import { isShareItem } from '../contacts/sharedPart';
import type { AccessView } from '../sharing/access';
import type { Group } from '../sharing/group';
import { ruleText } from '../sharing/hiding';
import type { Label } from '../sharing/label';
import { rulesIn } from '../sharing/label';
import type { Crowd, Principal } from '../sharing/principal';
import { crowdFrom, principalText } from '../sharing/principal';
import { exceptionFrom, exceptionTermsText, grantFrom, grantText } from './mirrorTerms';
import type { AccountId, Json, LabelId, Seq } from './record';

/**
 * `labels`: id, name, place of its shared fields, place of its owner, handle, owner's name, shared at, ownerless since, whether
 * that was seen twice, place of its hiding rules.
 */
export interface MirrorText {
  readonly accounts: Json;
  readonly shared: Json;
  readonly labels: Json;
  /** Principal, name, address, places of its members, groups in it, read at, failing since. */
  readonly groups: Json;
  /** Per label its grants as one text, and its exceptions. */
  readonly grants: Json;
  readonly exceptions: Json;
  readonly heads: Json;
}

type Content = Pick<AccessView, 'labels' | 'grants' | 'groups' | 'exceptions' | 'heads'>;

interface Places {
  readonly of: (text: string) => number;
  readonly all: () => readonly string[];
}

/** Gives every text its place in a list of all, in the order in which they come. */
const createPlaces = (): Places => {
  const places = new Map<string, number>();
  return {
    of: (text) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    all: () => [...places.keys()],
  };
};

const groupRow = (
  { crowd, name, email, members, inner, readAt, failingSince }: Group,
  accounts: Places,
): Json => [
  principalText(crowd),
  name,
  email,
  members.map((member) => accounts.of(member).toString(36)).join(' '),
  inner.join(' '),
  readAt ?? null,
  failingSince ?? null,
];

const byLabel = <Terms extends { readonly label: LabelId }>(
  all: readonly Terms[],
  refer: (label: LabelId) => Json,
  textOf: (terms: Terms) => string,
): Json => {
  const texts = new Map<LabelId, string[]>();
  for (const terms of all) {
    const earlier = texts.get(terms.label) ?? [];
    earlier.push(textOf(terms));
    texts.set(terms.label, earlier);
  }
  return [...texts].map(([label, text]) => [refer(label), text.join(' ')]);
};

export const accessToText = ({ labels, grants, groups, exceptions, heads }: Content): MirrorText => {
  const [accounts, shared] = [createPlaces(), createPlaces()];
  const places = new Map(labels.map(({ id }, place) => [id, place]));
  const refer = (label: LabelId): Json => places.get(label) ?? label;
  const rows = labels.map(({ id, name, origin, sharedAt, ownerless, ...label }): Json => [
    id,
    name,
    shared.of(label.shared.join(' ')),
    accounts.of(origin.account),
    origin.handle,
    origin.name,
    sharedAt ?? null,
    ownerless ?? null,
    label.isOrphan === true ? 1 : 0,
    ...(label.hidden === undefined ? [] : [shared.of(label.hidden.map(ruleText).join('|'))]),
  ]);
  // A grant may name a group of which nothing is known yet.
  const crowds = createPlaces();
  for (const { crowd } of groups) crowds.of(principalText(crowd));
  const placeOf = (principal: Principal): string =>
    principal.type === 'account'
      ? accounts.of(principal.id).toString(36)
      : `+${crowds.of(principalText(principal)).toString(36)}`;
  const given = byLabel(grants, refer, (grant) => grantText(grant, placeOf(grant.principal)));
  const excepted = byLabel(exceptions, refer, (one) =>
    exceptionTermsText(one, accounts.of(one.account).toString(36)),
  );
  const known = groups.map((group) => groupRow(group, accounts));
  return {
    accounts: accounts.all(),
    shared: shared.all(),
    labels: rows,
    groups: [
      ...known,
      ...crowds
        .all()
        .slice(known.length)
        .map((text): Json => [text]),
    ],
    grants: given,
    exceptions: excepted,
    heads: Object.entries(heads).map(([label, head]) => [refer(label), head]),
  };
};

const rowsOf = (value: Json | undefined): readonly (readonly Json[])[] =>
  Array.isArray(value) ? value.filter((row: Json) => Array.isArray(row)) : [];

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** `Array.isArray` alone would make its items `any`. */
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const at = (list: Json | undefined, place: Json | undefined): string =>
  isList(list) && typeof place === 'number' ? text(list[place]) : '';

const wordsOf = (value: Json | undefined): readonly string[] =>
  text(value)
    .split(' ')
    .filter((word) => word !== '');

const groupFrom = (
  [crowd, name, email, members, inner, readAt, failingSince]: readonly Json[],
  accountAt: (who: string) => AccountId,
): readonly Group[] => {
  const known = crowdFrom(text(crowd));
  if (known === undefined || name === undefined) return [];
  return [
    {
      crowd: known,
      name: text(name),
      email: text(email),
      members: wordsOf(members)
        .map(accountAt)
        .filter((member) => member !== ''),
      inner: wordsOf(inner),
      ...(typeof readAt === 'number' ? { readAt } : {}),
      ...(typeof failingSince === 'number' ? { failingSince } : {}),
    },
  ];
};

export const accessFromText = (given: Partial<MirrorText>): Content => {
  const { accounts, shared, labels, groups, grants, exceptions, heads } = given;
  const known = rowsOf(labels).map(
    ([id, name, share, account, handle, owner, sharedAt, since, orphan, hiding]): Label => ({
      id: text(id),
      name: text(name),
      shared: at(shared, share).split(' ').filter(isShareItem),
      ...rulesIn(at(shared, hiding).split('|')),
      origin: { account: at(accounts, account), handle: text(handle), name: text(owner) },
      ...(typeof sharedAt === 'number' ? { sharedAt } : {}),
      ...(typeof since === 'number' ? { ownerless: since } : {}),
      ...(orphan === 1 ? { isOrphan: true as const } : {}),
    }),
  );
  const labelAt = (place: Json | undefined): LabelId =>
    typeof place === 'number' ? (known[place]?.id ?? '') : text(place);
  const accountAt = (who: string): AccountId => at(accounts, parseInt(who, 36));
  const crowds: readonly (Crowd | undefined)[] = rowsOf(groups).map(([crowd]) => crowdFrom(text(crowd)));
  const principalAt = (who: string): Principal | undefined => {
    if (who.startsWith('+')) return crowds[parseInt(who.slice(1), 36)];
    const id = accountAt(who);
    return id === '' ? undefined : { type: 'account', id };
  };
  return {
    labels: known,
    grants: rowsOf(grants).flatMap(([label, terms]) =>
      wordsOf(terms).flatMap((one) => grantFrom(one, labelAt(label), principalAt)),
    ),
    groups: rowsOf(groups).flatMap((row) => groupFrom(row, accountAt)),
    exceptions: rowsOf(exceptions).flatMap(([label, terms]) =>
      wordsOf(terms).flatMap((one) => exceptionFrom(one, labelAt(label), accountAt)),
    ),
    heads: Object.fromEntries(
      rowsOf(heads).flatMap(([label, head]): readonly (readonly [LabelId, Seq])[] =>
        typeof head === 'number' ? [[labelAt(label), head]] : [],
      ),
    ),
  };
};
