/** Google's contact groups: the labels of one member's address book. */
import * as v from 'valibot';
import type { AddressBook } from '../../app/ports';
import { isRecordId } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import type { ForeignTag, ReplicaLabel } from '../../core/replication/replica';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { OverGoogle } from '../exchange';
import { send } from '../exchange';
import type { HttpAnswer } from '../http';
import { problemOf, read } from '../http';

const TAG = 'meibo.label';
const FIELDS = 'clientData,groupType,memberCount,metadata,name';
const WHAT = 'labels';

const groupSchema = v.looseObject({
  resourceName: v.string(),
  etag: v.optional(v.string(), ''),
  name: v.optional(v.string(), ''),
  groupType: v.optional(v.string(), ''),
  // Absent for an empty label.
  memberCount: v.optional(v.number(), 0),
  clientData: v.optional(
    v.array(v.object({ key: v.optional(v.string(), ''), value: v.optional(v.string(), '') })),
    [],
  ),
});

const listSchema = v.object({
  contactGroups: v.optional(v.array(groupSchema), []),
  nextPageToken: v.optional(v.string()),
});

const isOurs = ({ key, value }: ForeignTag): boolean => key === TAG && isRecordId(value, 'label');

const labelFrom = (group: v.InferOutput<typeof groupSchema>): ReplicaLabel => {
  const tag = group.clientData.find(isOurs)?.value;
  return {
    handle: group.resourceName,
    version: group.etag,
    name: group.name,
    ...(tag === undefined ? {} : { label: tag }),
    foreign: group.clientData.filter((data) => !isOurs(data)),
    contacts: group.memberCount,
  };
};

type Labels = OverGoogle<
  Pick<AddressBook, 'listLabels' | 'createLabel' | 'tagLabel' | 'renameLabel' | 'removeLabel'>
>;

const readGroup = (answer: Result<HttpAnswer, Problem>): Result<ReplicaLabel, Problem> => {
  if (!answer.ok) return answer;
  // A name is unique per account; a taken one is refused with 409 (developers.google.com/people/api/rest/v1/contactGroups/create).
  if (answer.value.status === 409) return fail({ type: 'name-taken' });
  const group = read(answer.value, WHAT, groupSchema);
  return group.ok ? succeed(labelFrom(group.value)) : group;
};

export const labelExchanges = (base: string): Labels => ({
  *listLabels() {
    const labels: ReplicaLabel[] = [];
    let page: string | undefined;
    do {
      const next = page === undefined ? '' : `&pageToken=${encodeURIComponent(page)}`;
      const answer = yield* send({
        method: 'get',
        url: `${base}/contactGroups?pageSize=1000&groupFields=${FIELDS}${next}`,
      });
      if (!answer.ok) return answer;
      const got = read(answer.value, WHAT, listSchema);
      if (!got.ok) return got;
      const own = got.value.contactGroups.filter(({ groupType }) => groupType === 'USER_CONTACT_GROUP');
      labels.push(...own.map(labelFrom));
      page = got.value.nextPageToken;
    } while (page !== undefined && page !== '');
    return succeed(labels);
  },

  *createLabel(name, label) {
    return readGroup(
      yield* send({
        method: 'post',
        url: `${base}/contactGroups`,
        json: {
          contactGroup: { name, clientData: [{ key: TAG, value: label }] },
          readGroupFields: FIELDS,
        },
      }),
    );
  },

  *tagLabel(replica, label) {
    return readGroup(
      yield* send({
        method: 'put',
        url: `${base}/${replica.handle}`,
        json: {
          contactGroup: {
            resourceName: replica.handle,
            etag: replica.version,
            clientData: [...(label === null ? [] : [{ key: TAG, value: label }]), ...replica.foreign],
          },
          updateGroupFields: 'clientData',
          readGroupFields: FIELDS,
        },
      }),
    );
  },

  *renameLabel({ handle, version }, name) {
    return readGroup(
      yield* send({
        method: 'put',
        url: `${base}/${handle}`,
        json: {
          contactGroup: { resourceName: handle, etag: version, name },
          // Without the mask an update replaces the tags as well.
          updateGroupFields: 'name',
          readGroupFields: FIELDS,
        },
      }),
    );
  },

  *removeLabel(handle) {
    const answer = yield* send({ method: 'delete', url: `${base}/${handle}?deleteContacts=false` });
    if (!answer.ok) return answer;
    // Gone already is as good: an earlier run may have done it.
    const { status } = answer.value;
    return status < 300 || status === 404 ? succeed(null) : fail(problemOf(answer.value, WHAT));
  },
});
