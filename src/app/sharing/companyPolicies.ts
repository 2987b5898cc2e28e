/** Look at what the company allows, and set it as its administrator. */
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { Policies } from '../../core/sharing/policies';
import { DEFAULT_POLICIES, policiesFrom } from '../../core/sharing/policies';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { CurrentAccount, Directory } from '../ports';
import type { PolicyDeps } from './readPolicies';
import { readPolicies } from './readPolicies';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface CompanyPolicyDeps extends ClickDeps, PolicyDeps {
  readonly account: CurrentAccount;
  readonly directory: Pick<Directory, 'isAdmin'>;
}

/** As it came from a card: nothing of it is believed. */
export interface PolicyRequest {
  readonly outside: string;
  /** Separated by commas or spaces. */
  readonly domains: string;
  readonly defaultRole: string;
  readonly wholeCompany: string;
  /** Empty for no limit. */
  readonly longestDays: string;
  readonly copies: string;
}

export interface PolicyView {
  readonly policies: Policies;
  /** Whether he may set them. */
  readonly isAdmin: boolean;
}

export const viewPolicies = (deps: CompanyPolicyDeps) => (): Result<PolicyView, Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const policies = readPolicies(deps);
  if (!policies.ok) return fail(outOfReach(policies.problem));
  const isAdmin = deps.directory.isAdmin(author.value.id);
  if (!isAdmin.ok) return fail(outOfReach(isAdmin.problem));
  return succeed({ policies: policies.value, isAdmin: isAdmin.value });
};

const domainsFrom = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .normalize('NFKC')
      .toLowerCase()
      .split(/[\s,;、]+/u)
      .map((domain) => domain.replace(/^@/, ''))
      .filter((domain) => domain !== ''),
  ),
];

const policiesOf = (request: PolicyRequest): Policies | undefined => {
  const days = request.longestDays.normalize('NFKC').trim();
  const policies = policiesFrom({
    ...request,
    domains: domainsFrom(request.domains),
    longestDays: /^\d{0,5}$/.test(days) ? Number(days) : NaN,
  });
  // Some domains, and none named, would be a way to say "off" that nobody reads so.
  return policies?.outside === 'domains' && policies.domains.length === 0 ? undefined : policies;
};

/** Whoever is no administrator is refused, with a line in the log: no card offers him this. */
export const setPolicies =
  (deps: CompanyPolicyDeps) =>
  (request: PolicyRequest): Result<Policies, Refusal> => {
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const isAdmin = deps.directory.isAdmin(author.value.id);
    if (!isAdmin.ok) return fail(outOfReach(isAdmin.problem));
    const policies = policiesOf(request);
    if (isAdmin.value && policies === undefined) return fail({ type: 'policy-unclear' });
    const done = commitClick(deps)(author.value, {
      type: 'set-policies',
      policies: policies ?? DEFAULT_POLICIES,
      isAdmin: isAdmin.value,
      nonce: deps.nonces.draw(),
    });
    if (!done.ok) return done;
    if (policies === undefined) return fail({ type: 'policy-unclear' });
    deps.policies.write(policies);
    return succeed(policies);
  };
