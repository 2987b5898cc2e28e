/** The classes of faults that lives are lived with: which faults and acts, by the names that the tally counts, belong to each. */

export interface FaultClass {
  readonly name: string;
  readonly what: string;
  /** It took effect where one of these did. */
  readonly counted: readonly string[];
}

export const FAULT_CLASSES: readonly FaultClass[] = [
  { name: 'F1', what: 'a quota is used up', counted: ['quota used up'] },
  { name: 'F2', what: 'no answer, with and without effect', counted: ['lost request', 'lost answer'] },
  { name: 'F3', what: 'a stale stamp on one of a batch', counted: ['stale etag'] },
  { name: 'F4', what: 'a mark expires', counted: ['marks expire'] },
  {
    name: 'F5',
    what: 'a run is killed, runs out of time, or is never heard of again',
    counted: ['killed run', 'run out of time', 'dropped run', 'run goes on later'],
  },
  { name: 'F6', what: 'two runs of one member', counted: ['overlapping runs'] },
  { name: 'F7', what: 'the lock is held by others', counted: ['lock held'] },
  { name: 'F8', what: 'a clock is wrong', counted: ['clock off'] },
  { name: 'F9', what: 'listings lag, and list twice', counted: ['lag', 'listed twice'] },
  {
    name: 'F10',
    what: 'labels and contacts are taken away by hand',
    counted: ['hand: delete', 'hand: untick', 'hand: tick', 'hand: deleteLabel', 'hand: renameLabel'],
  },
  {
    name: 'F11',
    what: 'contacts are merged or renamed',
    counted: ['hand: merge', 'hand: rename', 'hand: untag'],
  },
  {
    name: 'F12',
    what: 'undo, restore, import',
    counted: ['hand: undo', 'hand: restore', 'hand: import'],
  },
  { name: 'F13', what: 'Google will not have one contact of a batch', counted: ['contact refused'] },
  {
    name: 'F14',
    what: 'consent is gone, a share ends',
    counted: ['consent gone', 'card: stop', 'card: leave'],
  },
  {
    name: 'F15',
    what: 'the book cannot be read, or its mirror is lost or old',
    counted: ['book away', 'book damaged', 'mirror lost', 'mirror dirty', 'mirror put back', 'visits lost'],
  },
  {
    name: 'F16',
    what: 'a state file is lost, old or torn',
    counted: ['state lost', 'state put back', 'state torn'],
  },
  { name: 'F17', what: 'Google spells what was written in its own way', counted: ['echo'] },
  { name: 'F18', what: 'a second program copies between accounts', counted: ['second tool'] },
  { name: 'F19', what: 'a listing shows a part of a long field', counted: ['cut listing'] },
  { name: 'F20', what: 'forged tags and operations', counted: ['hand: forge', 'forged operation'] },
];

/** The classes of what took effect in a life. */
export const classesIn = (effects: ReadonlySet<string>): readonly string[] =>
  FAULT_CLASSES.filter(({ counted }) => counted.some((name) => effects.has(name))).map(({ name }) => name);
