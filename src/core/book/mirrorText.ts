/**
 * The access part of a book in few bytes: 10,000 grants have to fit a script's properties. What many rows share is said once,
 * and named by its place: accounts, sets of shared fields, labels. What changes with every commit, the heads, comes last.
 */
import { isShareItem } from '../contacts/sharedPart';
import type { AccessView } from '../sharing/access';
import type { KeptChoice } from '../sharing/copyChoice';
import type { GrantTerms } from '../sharing/grant';
import { ruleText } from '../sharing/hiding';
import type { Label } from '../sharing/label';
import { rulesIn } from '../sharing/label';
import type { Role } from '../sharing/role';
import type { Json, LabelId, Seq } from './record';

/** `labels`: id, name, place of its shared fields, place of its owner, handle, owner's name, shared at, place of its hiding rules. */
export interface MirrorText {
  readonly accounts: Json;
  readonly shared: Json;
  readonly labels: Json;
  /** Per label its grants as one text: `e3` is an editor, the fourth account; `v1a@k2x` a viewer until an instant, `v2!p` one who pauses, `v2~k2` one who asked again. */
  readonly grants: Json;
  readonly heads: Json;
}

type Content = Pick<AccessView, 'labels' | 'grants' | 'heads'>;

const LETTERS: Readonly<Record<Role, string>> = {
  viewer: 'v',
  editor: 'e',
  curator: 'c',
  manager: 'm',
  owner: 'o',
};

const ROLE_OF: ReadonlyMap<string, Role> = new Map([
  ['v', 'viewer'],
  ['e', 'editor'],
  ['c', 'curator'],
  ['m', 'manager'],
  ['o', 'owner'],
]);

const CHOICES: Readonly<Record<KeptChoice, string>> = { paused: '!p', none: '!n' };

const CHOICE_OF: ReadonlyMap<string, KeptChoice> = new Map([
  ['!p', 'paused'],
  ['!n', 'none'],
]);

/** Gives every text its place in a list of all, in the order in which they come. */
const createPlaces = () => {
  const places = new Map<string, number>();
  return {
    of: (text: string): number => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    all: (): readonly string[] => [...places.keys()],
  };
};

const termsText = ({ role, until, copy, again }: GrantTerms, account: number): string => {
  const end = until === undefined ? '' : `@${until.toString(36)}`;
  const asked = again === undefined ? '' : `~${again.toString(36)}`;
  return `${LETTERS[role]}${account.toString(36)}${end}${copy === undefined ? '' : CHOICES[copy]}${asked}`;
};

export const accessToText = ({ labels, grants, heads }: Content): MirrorText => {
  const [accounts, shared] = [createPlaces(), createPlaces()];
  const places = new Map(labels.map(({ id }, place) => [id, place]));
  const refer = (label: LabelId): Json => places.get(label) ?? label;
  const rows = labels.map(({ id, name, origin, sharedAt, ...label }): Json => [
    id,
    name,
    shared.of(label.shared.join(' ')),
    accounts.of(origin.account),
    origin.handle,
    origin.name,
    sharedAt ?? null,
    ...(label.hidden === undefined ? [] : [shared.of(label.hidden.map(ruleText).join('|'))]),
  ]);
  const given = new Map<LabelId, string[]>();
  for (const grant of grants) {
    const texts = given.get(grant.label) ?? [];
    texts.push(termsText(grant, accounts.of(grant.principal.id)));
    given.set(grant.label, texts);
  }
  return {
    accounts: accounts.all(),
    shared: shared.all(),
    labels: rows,
    grants: [...given].map(([label, texts]) => [refer(label), texts.join(' ')]),
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

const termsFrom = (terms: string, label: LabelId, accounts: Json | undefined): readonly GrantTerms[] => {
  const [, letter = '', place = '', until, choice = '', again] =
    /^([a-z])([0-9a-z]+)(?:@(-?[0-9a-z]+))?(![pn])?(?:~([0-9a-z]+))?$/.exec(terms) ?? [];
  const role = ROLE_OF.get(letter);
  const id = at(accounts, parseInt(place, 36));
  if (role === undefined || id === '') return [];
  const end = until === undefined ? {} : { until: parseInt(until, 36) };
  const copy = CHOICE_OF.get(choice);
  const asked = again === undefined ? {} : { again: parseInt(again, 36) };
  return [
    {
      label,
      principal: { type: 'account', id },
      role,
      ...end,
      ...(copy === undefined ? {} : { copy }),
      ...asked,
    },
  ];
};

export const accessFromText = ({ accounts, shared, labels, grants, heads }: Partial<MirrorText>): Content => {
  const known = rowsOf(labels).map(([id, name, share, account, handle, owner, sharedAt, hiding]): Label => ({
    id: text(id),
    name: text(name),
    shared: at(shared, share).split(' ').filter(isShareItem),
    ...rulesIn(at(shared, hiding).split('|')),
    origin: { account: at(accounts, account), handle: text(handle), name: text(owner) },
    ...(typeof sharedAt === 'number' ? { sharedAt } : {}),
  }));
  const labelAt = (place: Json | undefined): LabelId =>
    typeof place === 'number' ? (known[place]?.id ?? '') : text(place);
  return {
    labels: known,
    grants: rowsOf(grants).flatMap(([label, terms]) =>
      text(terms)
        .split(' ')
        .flatMap((one) => termsFrom(one, labelAt(label), accounts)),
    ),
    heads: Object.fromEntries(
      rowsOf(heads).flatMap(([label, head]): readonly (readonly [LabelId, Seq])[] =>
        typeof head === 'number' ? [[labelAt(label), head]] : [],
      ),
    ),
  };
};
