/** One run of a member's cycle in his own execution: what answers its effects, and what is noted when it ends. */
import type { Author } from '../../core/book/operation';
import type { CycleReport } from '../../core/replication/cycleReport';
import type { Performer } from '../../core/replication/effects';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { AddressBook, StateFile } from '../ports';
import type { RunDeps } from './runNotes';
import { noteRun } from './runNotes';

export interface CycleDeps extends RunDeps {
  readonly addressBook: AddressBook;
  readonly stateFile: StateFile;
}

/** A run that has begun: the cycle's effects go to `performer`, and its report, should it come to one, to `end`. */
export interface CycleRun {
  readonly performer: Performer;
  readonly end: (report: Result<CycleReport, Problem>) => void;
}

/** `budget`: how many milliseconds the run may use from now. */
export const beginRun = (deps: CycleDeps, author: Author, budget: number): CycleRun => {
  const { here, loaded, saved, end } = noteRun(deps, author, budget);
  const performer: Performer = {
    ...here,
    'load-state': () => loaded(deps.stateFile.load()),
    'save-state': (state) => saved(state, deps.stateFile.save(state)),
    'list-contacts': (request) => deps.addressBook.list(request),
    'list-labels': () => deps.addressBook.listLabels(),
    'get-contacts': (handles) => deps.addressBook.get(handles),
    'create-contacts': (contacts) => deps.addressBook.create(contacts),
    'update-contacts': (updates) => deps.addressBook.update(updates),
    'delete-contacts': (handles) => deps.addressBook.remove(handles),
    'create-label': ({ name, label }) => deps.addressBook.createLabel(name, label),
    'tag-label': ({ replica, label }) => deps.addressBook.tagLabel(replica, label),
    'rename-label': ({ replica, name }) => deps.addressBook.renameLabel(replica, name),
    'delete-label': (handle) => deps.addressBook.removeLabel(handle),
  };
  return { performer, end };
};
