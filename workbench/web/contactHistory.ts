/**
 * When which contact was written, by which execution or by hand: Google Contacts itself keeps a contact's last version
 * only, and neither shows who wrote it.
 *
 * *Not faithful:* of several writes of one contact within one execution the last is noted.
 */
import type { World } from '../google/world';
import type { Execution } from '../runtime/execution';

export interface ContactWrite {
  readonly account: string;
  readonly contact: string;
  /** The moment of the call: calls are written down at the same one. */
  readonly at: number;
  /** Absent for what a person did by hand. */
  readonly execution?: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

export interface ContactHistory {
  /** To be called at the end of each execution, and after what a person did by hand. */
  readonly note: (world: World, execution?: Execution) => void;
  /** Of one contact, oldest first. */
  readonly of: (account: string, contact: string) => readonly ContactWrite[];
  readonly all: () => readonly ContactWrite[];
  /** Takes the contacts of this world for what was always there. */
  readonly restart: (world: World) => void;
}

export const createContactHistory = (start: World): ContactHistory => {
  let writes: ContactWrite[] = [];
  /** By account: the last change seen. */
  let seen = new Map<string, number>();
  let known = new Set<string>();

  const restart = (world: World): void => {
    writes = [];
    seen = new Map(Object.entries(world.people.books).map(([account, book]) => [account, book.changeSeq]));
    known = new Set(
      Object.entries(world.people.books).flatMap(([account, book]) =>
        Object.keys(book.contacts).map((contact) => `${account} ${contact}`),
      ),
    );
  };

  const note = (world: World, execution?: Execution): void => {
    for (const [account, book] of Object.entries(world.people.books)) {
      const last = seen.get(account) ?? 0;
      if (book.changeSeq === last) continue;
      seen.set(account, book.changeSeq);
      for (const { resourceName, previousResourceNames = [], current } of Object.values(book.contacts)) {
        if (current.seq <= last) continue;
        const keys = [...previousResourceNames, resourceName].map((name) => `${account} ${name}`);
        const isNew = !keys.some((key) => known.has(key));
        for (const key of keys) known.add(key);
        // A script never writes as its first act: it has to know first what is there.
        const isByScript = execution !== undefined && current.updatedAt > execution.startedAt;
        writes.push({
          account,
          contact: resourceName,
          at: current.updatedAt,
          ...(isByScript ? { execution: execution.id } : {}),
          type: current.deletedAt !== undefined ? 'deleted' : isNew ? 'created' : 'changed',
        });
      }
    }
  };

  restart(start);
  return {
    note,
    of: (account, contact) =>
      writes.filter((write) => write.account === account && write.contact === contact),
    all: () => writes,
    restart,
  };
};
