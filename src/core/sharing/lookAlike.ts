/**
 * Whether an address outside the company looks like one that is known: a colleague's, or that of somebody with whom was shared
 * before. Pure; a warning for people, never a decision.
 *
 * Colleagues themselves are never warned of: `sato.k` beside `sato.m` is how companies name accounts, an account is made by the
 * administrator alone, and the card shows name and department.
 */
import { skeletonOf } from './confusables';
import { isWithinEdits } from './editDistance';

export interface Known {
  readonly email: string;
  readonly name: string;
}

export interface LookAlike {
  /**
   * `letters`: the two look the same; `spelling`: a slip of the finger between them; `domain`: only the domain does;
   * `elsewhere`: somebody of this name is known under another domain.
   */
  readonly type: 'letters' | 'spelling' | 'domain' | 'elsewhere';
  readonly known: Known;
}

interface Parts {
  readonly local: string;
  readonly domain: string;
  /** How they look. */
  readonly localShape: string;
  readonly domainShape: string;
}

const withoutMarks = (local: string): string => local.replace(/[._+-]/g, '');

/** Of an address as `findColleague` reads it: one `@`. */
const partsOf = (email: string, shapes: Map<string, string>): Parts => {
  const at = email.lastIndexOf('@');
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)];
  // A company's people share a few domains.
  const domainShape = shapes.get(domain) ?? skeletonOf(domain);
  shapes.set(domain, domainShape);
  return { local, domain, localShape: skeletonOf(withoutMarks(local)), domainShape };
};

/** Nobody's own: that two companies have one says nothing. */
const ROLE_ADDRESS =
  /^(?:info|contact|hello|mail|office|sales|support|admin|pr|hr|press|recruit|billing|accounts?|no-?reply)$/;

/** A short word has many neighbours that are words of their own. */
const slipsIn = (text: string): number => (text.length < 5 ? 0 : text.length < 12 ? 1 : 2);

const isSlip = (one: string, other: string): boolean =>
  one !== other && isWithinEdits(one, other, slipsIn(one.length < other.length ? one : other));

/** `kaede` of `kaede.co.example`: what people read of a domain. */
const nameIn = (domain: string): string => domain.split('.')[0] ?? '';

const isLikeDomain = (one: string, other: string): boolean =>
  isSlip(one, other) || (nameIn(one).length >= 4 && nameIn(one) === nameIn(other));

const likeness = (mine: Parts, known: Parts): LookAlike['type'] | undefined => {
  const isSameLocal = mine.localShape === known.localShape;
  if (isSameLocal && mine.domainShape === known.domainShape) return 'letters';
  if (mine.domain === known.domain) return isSlip(mine.local, known.local) ? 'spelling' : undefined;
  if (mine.domainShape === known.domainShape || isLikeDomain(mine.domain, known.domain))
    return isSameLocal || isSlip(mine.local, known.local) ? 'spelling' : 'domain';
  return isSameLocal && !ROLE_ADDRESS.test(known.local) ? 'elsewhere' : undefined;
};

/** The most alarming first. */
const ORDER: readonly LookAlike['type'][] = ['letters', 'spelling', 'domain', 'elsewhere'];

/** Undefined for one that is known as it is, and for one that looks like nobody. */
export const lookAlike = (email: string, known: readonly Known[]): LookAlike | undefined => {
  const address = email.normalize('NFC').toLowerCase();
  if (known.some((one) => one.email.toLowerCase() === address)) return undefined;
  const shapes = new Map<string, string>();
  const mine = partsOf(address, shapes);
  const found = known.flatMap((one): readonly LookAlike[] => {
    const type = likeness(mine, partsOf(one.email.toLowerCase(), shapes));
    return type === undefined ? [] : [{ type, known: one }];
  });
  return ORDER.flatMap((type) => found.find((one) => one.type === type) ?? [])[0];
};
