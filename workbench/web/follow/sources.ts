/** Which files of the add-on do each stretch of a contact's way; a test looks for every phrase in its file. */
import type { FollowedChange, HopName, Source } from '../followApi';

const source = (file: string, phrase: string): Source => ({ file, phrase });

export const hopSources: Readonly<Record<HopName, readonly Source[]>> = {
  seen: [
    source('src/google/people/peopleAddressBook.ts', '/people/me/connections'),
    source('src/core/replication/observe.ts', 'observe'),
  ],
  committed: [
    source('src/core/book/operations/add.ts', 'decideAdd'),
    source('src/core/book/decideCommit.ts', 'decideCommit'),
    source('src/google/book/bookCalls.ts', ':batchUpdate'),
  ],
  row: [source('src/google/book/bookLayout.ts', 'cellsOfRecord')],
  logged: [
    source('src/core/book/logEntry.ts', 'linkEntry'),
    source('src/google/book/bookLayout.ts', 'cellsOfEntry'),
  ],
  tagged: [
    source('src/core/replication/plan.ts', 'planUpdate'),
    source('src/google/people/personContact.ts', 'meibo.record'),
  ],
  trigger: [source('src/app/replication/onClock.ts', 'onClock')],
  read: [source('src/core/replication/catchUp.ts', 'readWhole')],
  created: [
    source('src/core/replication/apply.ts', 'createAll'),
    source('src/google/people/peopleAddressBook.ts', ':batchCreateContacts'),
  ],
  adopted: [
    source('src/core/replication/adopt.ts', 'adopt'),
    source('src/google/people/peopleAddressBook.ts', ':batchUpdateContacts'),
  ],
  held: [source('src/google/people/personContact.ts', 'meibo.record')],
  phone: [],
};

export const changeSources: Readonly<Record<FollowedChange['type'], readonly Source[]>> = {
  edited: [
    source('src/core/replication/observe.ts', 'editsOf'),
    source('src/core/book/operations/edit.ts', 'decideEdit'),
    source('src/core/replication/plan.ts', 'planUpdate'),
  ],
  deleted: [source('src/core/book/operations/takeOut.ts', 'decideTakeOut')],
  suggested: [
    source('src/core/book/operations/suggest.ts', 'suggest'),
    source('src/core/replication/plan.ts', 'planUpdate'),
  ],
};
