/**
 * The emulated Google People API v1 (`people.googleapis.com`), after developers.google.com/people/api/rest.
 *
 * *Faithful*, by that reference: methods, masks, page and batch sizes; singleton fields; update masks that replace and
 * clear; the etag an update must carry; at least one membership; sync tokens (last page only, same parameters, seven days
 * after the full sync, tombstones); unique label names (409); 1,000 members a call; 100 e-mails and phones in a listing.
 * By support.google.com/contacts/answer/148779: 25,000 contacts with the trash, 20 MB, 1,024 characters, 500 fields, 128 KB.
 * By public error reports: sentences of expired tokens, stale etags and masks (googleapis/google-api-python-client 1169,
 * 1409, 2417), the parser's refusal of unknown names, `failedPrecondition` (googleapis/google-api-go-client 1904).
 * Heads of their own: `photos.ts`, `searchRoutes.ts`, `otherContactsRoutes.ts`, `directoryRoutes.ts`, `renamedContacts.ts`,
 * `linkedPerson.ts`.
 *
 * *Not faithful:* Google's `errors[].reason` of a stale etag stands in an ErrorInfo; whether a batch with one stale etag is
 * refused whole is undocumented and a switch; a batch delete with an unknown name is refused whole; every update makes a
 * new etag, also one without effect; a listing lags by one fixed delay (`lagMs`), labels never; `formattedType` and labels
 * of system groups are English; phones parse as international or Japanese only; a name sent in parts and as one text keeps
 * the parts; a contact without memberships is put into My Contacts; deprecated system groups and `requestMask` are missing;
 * spurious etag mismatches do not occur. What the reference leaves open is answered by `platformAnswers.ts`.
 */
import type { Service } from '../route';
import { connectionsRoute } from './connectionsRoute';
import { contactBatchRoutes } from './contactBatchRoutes';
import { contactGroupReadRoutes } from './contactGroupReadRoutes';
import { contactGroupWriteRoutes } from './contactGroupWriteRoutes';
import { contactWriteRoutes } from './contactWriteRoutes';
import { directoryRoutes } from './directoryRoutes';
import { otherContactsRoutes } from './otherContactsRoutes';
import { personReadRoutes } from './personReadRoutes';
import { photoRoutes } from './photoRoutes';
import { searchRoutes } from './searchRoutes';

export const peopleService: Service = {
  host: 'people.googleapis.com',
  routes: [
    ...personReadRoutes,
    connectionsRoute,
    ...contactWriteRoutes,
    ...contactBatchRoutes,
    ...photoRoutes,
    ...searchRoutes,
    ...otherContactsRoutes,
    ...directoryRoutes,
    ...contactGroupReadRoutes,
    ...contactGroupWriteRoutes,
  ],
};
