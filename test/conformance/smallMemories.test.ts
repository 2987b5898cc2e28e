/** Mirror, visits, workers, lock and directory in memory keep their laws. */
import { createMemoryDirectory } from '../memory/memoryDirectory';
import { createMemoryDryRuns } from '../memory/memoryDryRuns';
import { createMemoryLock, freeLock } from '../memory/memoryLock';
import { blankMirror, createMemoryMirror } from '../memory/memoryMirror';
import { createMemoryOwnNotes, noOwnNotes } from '../memory/memoryOwnNotes';
import { createMemoryVisits, noVisits } from '../memory/memoryVisits';
import { createMemoryWorkers } from '../memory/memoryWorkers';
import { describeAccessMirror } from './describeAccessMirror';
import { describeDirectory } from './describeDirectory';
import { describeDryRuns } from './describeDryRuns';
import { describeLock } from './describeLock';
import { describeOwnNotes } from './describeOwnNotes';
import { describeVisits } from './describeVisits';
import { describeWorkers } from './describeWorkers';

describeAccessMirror('in memory', () => {
  const data = blankMirror();
  return { mirror: () => createMemoryMirror(data) };
});

describeVisits('in memory', () => {
  const data = noVisits();
  return { visits: () => createMemoryVisits(data) };
});

describeOwnNotes('in memory', () => {
  const data = noOwnNotes();
  return { notes: () => createMemoryOwnNotes(data) };
});

describeWorkers('in memory', () => {
  const [data, own] = [{}, { isStarted: false }];
  return { workers: () => createMemoryWorkers(data, own) };
});

describeDryRuns('in memory', () => {
  const data = {};
  return { dryRuns: () => createMemoryDryRuns(data) };
});

describeLock('in memory', () => {
  const data = freeLock();
  return { lock: () => createMemoryLock(data) };
});

describeDirectory('in memory', (people) => {
  const data = { people: people.map((person, index) => ({ ...person, id: String(index + 1) })) };
  return {
    as: () => createMemoryDirectory(data),
    idOf: (email) => data.people.find((person) => person.email === email)?.id ?? '',
  };
});
