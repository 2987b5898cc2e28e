/** What the company allows its people to do with labels. Pure: read from a record of the book, a settings text or a card alike. */
import * as v from 'valibot';
import type { BookRecord, Json } from '../book/record';
import { valueOf } from '../book/record';
import type { Role } from './role';

/** Whether people outside the company may be invited: nobody, those of some domains, anybody. */
export const OUTSIDE = ['off', 'domains', 'on'] as const;

/** Who may share a label with the whole company. */
export const WHOLE_COMPANY = ['managers', 'owners', 'nobody'] as const;

/** What becomes of the contacts when a share ends: taken away, left as plain copies, or as whoever ends it chooses. */
export const COPIES = ['remove', 'choose', 'leave'] as const;

/** The owner's role is not given, it is handed over. */
const GIVEN = ['viewer', 'editor', 'curator', 'manager'] as const satisfies readonly Role[];

export const MOST_DOMAINS = 50;
export const LONGEST_SHARE_DAYS = 3_650;

/** As the company's administrator types it, in Latin letters or in others. */
const DOMAIN =
  /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

const policiesSchema = v.object({
  outside: v.picklist(OUTSIDE),
  domains: v.pipe(v.array(v.pipe(v.string(), v.regex(DOMAIN))), v.maxLength(MOST_DOMAINS)),
  defaultRole: v.picklist(GIVEN),
  wholeCompany: v.picklist(WHOLE_COMPANY),
  /** 0: without an end. */
  longestDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_SHARE_DAYS)),
  copies: v.picklist(COPIES),
});

export type Policies = Readonly<Omit<v.InferOutput<typeof policiesSchema>, 'domains'>> & {
  readonly domains: readonly string[];
};

/** Outside sharing is off until a company decides otherwise. */
export const DEFAULT_POLICIES: Policies = {
  outside: 'off',
  domains: [],
  defaultRole: 'viewer',
  wholeCompany: 'managers',
  longestDays: 0,
  copies: 'choose',
};

/** Undefined for what is not exactly that: half a policy would be another one. */
export const policiesFrom = (value: unknown): Policies | undefined => {
  const parsed = v.safeParse(policiesSchema, value);
  return parsed.success ? parsed.output : undefined;
};

/** The fields of a record, each of which the log tells by itself. */
export const policyFields = (policies: Policies): Readonly<Record<string, Json>> => ({ ...policies });

/** A book that has none of its own has the defaults, and so has one whose row no longer makes sense. */
export const policiesIn = (records: Iterable<BookRecord>): Policies => {
  for (const record of records) {
    if (record.kind !== 'policy' || record.deleted !== undefined) continue;
    const names = Object.keys(DEFAULT_POLICIES);
    const found = policiesFrom(Object.fromEntries(names.map((name) => [name, valueOf(record, name)])));
    if (found !== undefined) return found;
  }
  return DEFAULT_POLICIES;
};

/** Whether somebody with an address of this domain may be invited from outside. */
export const allowsOutside = ({ outside, domains }: Policies, domain: string): boolean =>
  outside === 'on' || (outside === 'domains' && domains.includes(domain.toLowerCase()));

/** Whether what came with a label stays with whoever loses it, as his own. */
export const leavesCopies = ({ copies }: Policies, wanted: boolean): boolean =>
  copies === 'leave' || (copies === 'choose' && wanted);
