/**
 * The `query` of membership searches: a CEL expression "that MUST include member specification AND label(s)", such as
 * `member_key_id == 'aiko@kaede.example' && 'cloudidentity.googleapis.com/groups.discussion_forum' in labels`
 * (docs.cloud.google.com/identity/docs/reference/rest/v1/groups.memberships). Nothing else of CEL is understood.
 */
import { invalidArgument } from '../http';

export const discussionForum = 'cloudidentity.googleapis.com/groups.discussion_forum';

export interface MemberQuery {
  readonly member: string;
  readonly labels: readonly string[];
  /** `customers/{customer_id}` */
  readonly parent: string | undefined;
}

const invalid = () => invalidArgument('Request contains an invalid argument.');

const quotedEquality = /^(member_key_id|parent)\s*==\s*(?:'([^']*)'|"([^"]*)")$/u;
const labelInclusion = /^(?:'([^']*)'|"([^"]*)")\s+in\s+labels$/u;

/** Throws Google's 400. `needsLabels`: a check of one group goes without. */
export const parseMemberQuery = (text: string, needsLabels: boolean): MemberQuery => {
  const given = new Map<string, string>();
  const labels: string[] = [];
  for (const clause of text.split('&&').map((part) => part.trim())) {
    const equality = quotedEquality.exec(clause);
    const inclusion = labelInclusion.exec(clause);
    if (equality !== null) given.set(equality[1] ?? '', equality[2] ?? equality[3] ?? '');
    else if (inclusion !== null) labels.push(inclusion[1] ?? inclusion[2] ?? '');
    else throw invalid();
  }
  const member = given.get('member_key_id') ?? '';
  if (member === '' || (needsLabels && labels.length === 0)) throw invalid();
  return { member, labels, parent: given.get('parent') };
};
