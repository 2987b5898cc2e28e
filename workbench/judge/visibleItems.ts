/**
 * Which items of a person an account is to see, as the book's rows say: what the labels share by which it has the person, without
 * what rules of the home or of that label hide. Written apart from the product, which must not judge itself.
 * Of a group it asks the Directory, and not what the book knows of it.
 */
import type { World } from '../google/world';
import type { Row } from './bookRows';
import { isCurrent, isLive, rowsOf } from './bookRows';

const ROLES = ['viewer', 'editor', 'curator', 'manager', 'owner'];
const rank = (role = ''): number => ROLES.indexOf(role);

const listIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : [];

/** What a record's exact cell says of one of its fields. */
const fieldIn = (row: Row, field: string): unknown => {
  const record = JSON.parse(row['record'] ?? '{}') as {
    readonly fields?: Readonly<Record<string, { readonly value?: unknown }>>;
  };
  return record.fields?.[field]?.value;
};

const isInGroup = (world: World, id: string, sub: string, seen = new Set<string>()): boolean => {
  if (seen.has(id)) return false;
  seen.add(id);
  const members = world.directory.groups.find((group) => group.id === id)?.members ?? [];
  return members.some(
    ({ who }) =>
      who.type === 'everybody' ||
      (who.type === 'user' && who.sub === sub) ||
      (who.type === 'group' && isInGroup(world, who.id, sub, seen)),
  );
};

/** `account:…`, `group:…` or `domain:…` */
const names = (world: World, principal: string, sub: string): boolean => {
  const [type = '', id = ''] = principal.split(':');
  if (type === 'account') return id === sub;
  if (type === 'group') return isInGroup(world, id, sub);
  const email = world.accounts.find((account) => account.sub === sub)?.email ?? '';
  return type === 'domain' && email.endsWith(`@${id}`);
};

export type Visible = (account: string, record: string) => ReadonlySet<string>;

export const visibleItems = (world: World, book: string): Visible => {
  const live = (tab: string): readonly Row[] => rowsOf(world, book, tab).filter(isLive);
  const [labels, placements, people] = [live('Labels'), live('Placements'), live('People')];
  const grants = live('Access').filter((grant) => isCurrent(grant, world.now));
  const homes = new Map(people.map(({ id = '', label = '' }) => [id, label] as const));
  const labelAt = (id: string): Row | undefined => labels.find((label) => label['id'] === id);

  /** What he has by groups is what an exception says, where there is one with a role; what was given to him himself stays. */
  const rankOn = (label: string, account: string): number => {
    const here = grants.filter((grant) => grant['label'] === label);
    const exception = here.find(({ principal }) => principal === `except:${account}`)?.['role'] ?? '';
    const reaching = here.filter(({ principal = '' }) => names(world, principal, account));
    return Math.max(
      -1,
      ...reaching.map(({ principal = '', role }) =>
        rank(exception === '' || principal.startsWith('account:') ? role : exception),
      ),
    );
  };
  const hiddenBy = (label: string, account: string, ranked: number): readonly string[] => {
    const row = labelAt(label);
    if (row === undefined || rankOn(label, account) >= rank('manager')) return [];
    return listIn(fieldIn(row, 'hidden')).flatMap((text) => {
      const [item = '', from = ''] = text.split(' ');
      const binds = from.startsWith('role:')
        ? ranked <= rank(from.slice('role:'.length))
        : names(world, from, account);
      return binds ? [item] : [];
    });
  };

  return (account, record) => {
    const home = homes.get(record) ?? '';
    const ways = [
      { label: home, cap: rank('owner') },
      ...placements
        .filter(({ person }) => person === record)
        .map(({ label = '', cap }) => ({ label, cap: rank(cap) })),
    ];
    const seen = ways.flatMap(({ label, cap }) => {
      const ranked = Math.min(cap, rankOn(label, account));
      const row = labelAt(label);
      if (ranked < 0 || row === undefined) return [];
      const hidden = [...hiddenBy(home, account, ranked), ...hiddenBy(label, account, ranked)];
      return listIn(fieldIn(row, 'shared')).filter((item) => !hidden.includes(item));
    });
    return new Set(seen);
  };
};
