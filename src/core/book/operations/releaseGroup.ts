/** Somebody has looked at it: those who are gone from a group lose what it gave them, as many as he was told of. */
import { roleOn } from '../../sharing/access';
import { isCurrent } from '../../sharing/grant';
import { crowdFrom, principalText } from '../../sharing/principal';
import { may } from '../../sharing/role';
import { crowdsIn } from '../../sharing/waysIn';
import type { Draft } from '../draft';
import { waitingIn } from '../groupDepartures';
import type { Operation, Verdict } from '../operation';
import { textOf } from '../record';

type ReleaseGroup = Extract<Operation, { type: 'release-group' }>;

/** Whoever manages a label that the group has. The others learn nothing of it. */
export const decideReleaseGroup = (draft: Draft, { group, count }: ReleaseGroup): Verdict => {
  const record = draft.find(group);
  const crowd = record === undefined ? undefined : crowdFrom(textOf(record, 'principal'));
  if (record?.kind !== 'group' || crowd === undefined) return { type: 'refused', reason: 'unknown-record' };
  const access = draft.access();
  const manages = access.grants.some(
    (grant) =>
      isCurrent(grant, draft.now) &&
      crowdsIn(access.groups, [grant.principal]).has(principalText(crowd)) &&
      may(roleOn(access, grant.label, draft.author, draft.now), 'share'),
  );
  if (!manages) return { type: 'refused', reason: 'unknown-record' };
  const waiting = waitingIn(record);
  if (waiting === undefined) return { type: 'unchanged', record: group };
  if (waiting.count > count) return { type: 'refused', reason: 'renewed' };
  draft.change(record, { type: 'edit', values: { released: waiting.count }, labels: [] });
  return { type: 'applied', record: group };
};
