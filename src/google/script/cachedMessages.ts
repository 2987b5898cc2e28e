/** Whom an open message is from and to, by ids, in the cache of the account that reads it. */
import * as v from 'valibot';
import type { MessageNotes } from '../../app/mail/messageNotes';
import { isRecordId } from '../../core/book/record';
import { parseJson } from '../http';

/** Six hours, the longest that Google keeps anything there (developers.google.com/apps-script/reference/cache/cache). */
const KEEP_SECONDS = 21_600;

const persons = v.array(
  v.pipe(
    v.string(),
    v.check((id) => isRecordId(id, 'person')),
  ),
);
const schema = v.object({ senders: persons, recipients: persons });

type Cache = Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put'>;

const nameOf = (messageId: string): string => `message.${messageId}`;

export const createCachedMessages = (cache: Cache): MessageNotes => ({
  of: (messageId) => {
    const noted = v.safeParse(schema, parseJson(cache.get(nameOf(messageId)) ?? ''));
    return noted.success ? noted.output : undefined;
  },
  note: (messageId, noted) => {
    cache.put(nameOf(messageId), JSON.stringify(noted), KEEP_SECONDS);
  },
});
