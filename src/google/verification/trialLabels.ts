/** Throw-away labels of the admin's, known by a tag in their `clientData`. */
import * as v from 'valibot';
import type { ThrowAways } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { ReplicaLabel } from '../../core/replication/replica';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { drive, oneByOne } from '../exchange';
import type { HttpAnswer } from '../http';
import { labelExchanges } from '../people/contactLabels';
import type { Send } from './trial';
import { bodyOf, TRIAL_NAME, TRIAL_TAG } from './trial';
import { PEOPLE } from './trialContacts';

const groupSchema = v.object({ resourceName: v.string() });

export interface TrialLabels extends ThrowAways {
  /** Answers its resource name. */
  readonly create: () => Result<string, Problem>;
  readonly addMember: (label: string, contact: string) => Result<HttpAnswer, Problem>;
}

/** One that somebody has renamed is somebody's. */
const isTrial = ({ name, foreign }: ReplicaLabel): boolean =>
  name.startsWith(TRIAL_NAME) &&
  foreign.some(({ key, value }) => key === TRIAL_TAG.key && value === TRIAL_TAG.value);

/** `draw` keeps the name free where an earlier label could not be removed: names are unique in an account. */
export const createTrialLabels = (send: Send, draw: () => string): TrialLabels => {
  const labels = labelExchanges(PEOPLE);
  const each = oneByOne(send);
  return {
    kind: 'labels',
    create: () => {
      const contactGroup = { name: `${TRIAL_NAME} ${draw()}`, clientData: [TRIAL_TAG] };
      const json = { contactGroup, readGroupFields: 'name' };
      const group = bodyOf(
        send({ method: 'post', url: `${PEOPLE}/contactGroups`, json }),
        'labels',
        groupSchema,
      );
      return group.ok ? succeed(group.value.resourceName) : group;
    },
    addMember: (label, contact) =>
      send({
        method: 'post',
        url: `${PEOPLE}/${label}/members:modify`,
        json: { resourceNamesToAdd: [contact] },
      }),
    find: () => {
      const found = drive(labels.listLabels(), each);
      if (!found.ok) return found;
      return succeed(found.value.filter(isTrial).map(({ handle }) => handle));
    },
    remove: (handles) => {
      const kept = handles.filter((handle) => !drive(labels.removeLabel(handle), each).ok);
      return kept.length === 0 ? succeed(null) : fail({ type: 'declined', what: 'labels', reason: '' });
    },
  };
};
