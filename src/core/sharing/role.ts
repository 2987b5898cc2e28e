/** Roles in rising order, and what each may do. */

export const ROLES = ['viewer', 'editor', 'curator', 'manager', 'owner'] as const;
export type Role = (typeof ROLES)[number];

export type Ability = 'see' | 'add' | 'edit' | 'remove' | 'place' | 'share';

/** The lowest role that may. Placing asks this of the target; the record's home must allow `share` as well. */
export const NEEDED: Readonly<Record<Ability, Role>> = {
  see: 'viewer',
  add: 'editor',
  edit: 'editor',
  place: 'editor',
  remove: 'curator',
  share: 'manager',
};

const rank = (role: Role): number => ROLES.indexOf(role);

export const isRole = (text: unknown): text is Role => ROLES.some((role) => role === text);

export const atLeast = (role: Role | undefined, needed: Role): boolean =>
  role !== undefined && rank(role) >= rank(needed);

export const may = (role: Role | undefined, ability: Ability): boolean => atLeast(role, NEEDED[ability]);

export const lowerRole = (a: Role, b: Role): Role => (rank(a) <= rank(b) ? a : b);

export const higherRole = (a: Role | undefined, b: Role | undefined): Role | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return rank(a) >= rank(b) ? a : b;
};
