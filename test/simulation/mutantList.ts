/** Faults in the protocol, each of which some life must bring to light: replication without one of its safeguards. */

export interface Edit {
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly replacement: string;
}

export interface Mutant {
  readonly name: string;
  readonly edits: readonly Edit[];
}

const REPLICATION = 'src/core/replication';

const mutant = (name: string, file: string, text: string, replacement: string): Mutant => ({
  name,
  edits: [{ file, text, replacement }],
});

const NO_LOOK_AGAIN: Edit = {
  file: `${REPLICATION}/work.ts`,
  text: 'yield* lookAgain(identified, doubtful)',
  replacement: '{ found: identified, unread: new Set<string>() }',
};

export const mutants: readonly Mutant[] = [
  mutant(
    'what nobody has seen is overwritten',
    `${REPLICATION}/apply.ts`,
    '  const held = inSight(given, shared);\n  return FIELD_NAMES.every',
    '  const held = inSight(given, shared);\n  return true || FIELD_NAMES.every',
  ),
  mutant(
    'the cursor is saved before the writes',
    `${REPLICATION}/work.ts`,
    '    plan,\n    told.state,',
    '    plan,\n    { ...told.state, cursor: changes.cursor },',
  ),
  mutant(
    'the cursor passes over what has to be looked at again',
    `${REPLICATION}/remember.ts`,
    '...(mark === undefined ? {} : { mark, cursor: changes.cursor }),',
    'cursor: changes.cursor, ...(mark === undefined ? {} : { mark }),',
  ),
  mutant(
    'the mark passes over whatever came while we wrote',
    `${REPLICATION}/listing.ts`,
    'return isOurs ? since.mark : listing.mark;',
    'return since.mark;',
  ),
  mutant(
    'the journal is not saved',
    `${REPLICATION}/work.ts`,
    'yield* saveState(yield* journal(before.state, author, observed))',
    'yield* journal(before.state, author, observed)',
  ),
  mutant(
    'the intent is not saved',
    `${REPLICATION}/applyPlan.ts`,
    'const state = writes\n',
    'const state = false\n',
  ),
  mutant(
    'a repetition has a key of its own',
    `${REPLICATION}/tell.ts`,
    "yield* need('commit', batch)",
    "yield* need('commit', { ...batch, key: (yield* need('draw-nonces', 1))[0] ?? '' })",
  ),
  mutant(
    'the commit does not check who may edit',
    'src/core/book/operations/edit.ts',
    "if (!may(right, 'edit'))",
    'if (false)',
  ),
  mutant(
    'the commit does not check who may remove',
    'src/core/book/operations/takeOut.ts',
    "if (!may(role, 'remove'))",
    'if (false)',
  ),
  { name: 'a listing that lags is believed', edits: [NO_LOOK_AGAIN] },
  {
    name: 'whatever a listing of changes does not show is deleted',
    edits: [
      NO_LOOK_AGAIN,
      {
        file: `${REPLICATION}/identify.ts`,
        text: '  if (listing.complete) {',
        replacement: '  if (listing.pages > 0) {',
      },
      {
        file: `${REPLICATION}/identify.ts`,
        text: 'alive.get(held.handle) ?? takeTwin',
        replacement: 'takeTwin',
      },
    ],
  },
  mutant(
    'nobody makes sure of the labels',
    `${REPLICATION}/work.ts`,
    'yield* makeSureOfLabels(observe({ ...looked, active, told: accepted }), active);',
    '',
  ),
  mutant(
    'a label that is gone was unticked everywhere',
    `${REPLICATION}/labels.ts`,
    'else if (copy === undefined) vanished.push({ label, held });',
    'else if (copy === undefined) active.set(label.id, { label, held });',
  ),
  mutant(
    'a create without an answer is sent again at once',
    `${REPLICATION}/reconcile.ts`,
    'export const INTENT_REST = 15 * 60_000;',
    'export const INTENT_REST = 0;',
  ),
  mutant(
    'a contact gets no tag',
    `${REPLICATION}/plan.ts`,
    'const retag = contact.record !== wanted.record;',
    'const retag = false;',
  ),
  mutant(
    'doubles stay',
    `${REPLICATION}/work.ts`,
    'yield* settleDoubles(found.doubles, told.state, active, progress);',
    '',
  ),
  mutant(
    'a tag is believed only where the state knows it',
    `${REPLICATION}/recognise.ts`,
    'known(record, contact) ?? asBooked(record, contact)',
    'known(record, contact)',
  ),
  mutant(
    'what was refused stays',
    `${REPLICATION}/tell.ts`,
    'working.accepted.set(operation.record, { ...typed, ...edited });\n      working.attention.add(operation.record);',
    "working.accepted.set(operation.record, { ...typed, ...edited });\n      if (verdict.type !== 'refused') working.attention.add(operation.record);",
  ),
  mutant(
    'a label is given up without proof',
    `${REPLICATION}/work.ts`,
    'const { ended, left } = yield* endedAmong(layout.leaving, author, now);',
    'const { left } = yield* endedAmong(layout.leaving, author, now);\n  const ended = new Set(layout.leaving);',
  ),
  mutant(
    'nothing is so many that it waits',
    `${REPLICATION}/brake.ts`,
    'count >= THRESHOLDS[matter].fewest && THRESHOLDS[matter].isMass(count, of);',
    'count > 1_000_000 && THRESHOLDS[matter].isMass(count, of);',
  ),
  mutant(
    'older values are told like new ones',
    `${REPLICATION}/reverts.ts`,
    'return isReverted ? [operation.record] : [];',
    'return isReverted && false ? [operation.record] : [];',
  ),
  mutant(
    'what is typed as one’s own is told',
    `${REPLICATION}/ownPart.ts`,
    "/^\\s*(own\\b|自分用)/iu.test(element['type'] ?? '')",
    'element === undefined',
  ),
  mutant(
    'a deletion beats an edit that it had not seen',
    'src/core/book/operations/takeOut.ts',
    'if (editedByOthersSince(person, base, draft.author))',
    'if (false)',
  ),
  mutant(
    'of two lists the last writer’s stays',
    'src/core/contacts/mergeValue.ts',
    'if (sameValue(field, was, theirs)) return',
    'return',
  ),
  mutant(
    'a lease holds nobody off',
    'src/app/replication/runNotes.ts',
    'if (visit !== undefined && visit.leasedUntil > now) return undefined;',
    '',
  ),
  mutant(
    'an old copy of the state is believed',
    `${REPLICATION}/cycle.ts`,
    'isState(newer) && newer.generation >= generation',
    'isState(newer)',
  ),
  mutant(
    'the state is not read again under the lease',
    `${REPLICATION}/cycle.ts`,
    'if (lease.generation <= state.generation)',
    'if (lease.generation >= 0)',
  ),
  mutant(
    'what an earlier run gave back is told as new',
    `${REPLICATION}/givenBack.ts`,
    'if (releases.length === 0) return found;',
    'if (releases.length >= 0) return found;',
  ),
  mutant(
    'one’s own edit hides what others edited before it',
    'src/core/book/operations/takeOut.ts',
    '(by === author ? seqByOther : seq) > base',
    '(by === author ? 0 * seqByOther : seq) > base',
  ),
  mutant(
    'a listing that shows less than its labels hold proves absence',
    `${REPLICATION}/work.ts`,
    'yield* withoutUnlisted(withoutFoundOut(again), sure, active, present)',
    'withoutFoundOut(again)',
  ),
  mutant(
    'a listing that shows as many as a label holds shows all of them',
    `${REPLICATION}/work.ts`,
    'hidden.size === 0',
    'hidden.size >= 0',
  ),
  mutant('an ended label is closed whatever it may hide', `${REPLICATION}/work.ts`, 'isHiding ||', ''),
  mutant(
    'a contact that lost its tag is new',
    `${REPLICATION}/recognise.ts`,
    'untaggedCopies(persons, sure.contacts, ours, active)',
    'new Map()',
  ),
  mutant(
    'a contact whose tag is lost was given back',
    `${REPLICATION}/withdraw.ts`,
    'contact.record === undefined && !contact.labels.some((label) => leaving.has(label));',
    'contact.record === undefined;',
  ),
  mutant(
    'a label of unknown fate has its contacts given up',
    `${REPLICATION}/recognise.ts`,
    "if (contact.labels.some((handle) => unsure.has(handle))) return 'left alone';",
    '',
  ),
  mutant(
    'what is typed outside is told',
    `${REPLICATION}/observe.ts`,
    'isOutside(contact, active) ? {} : editsIn(',
    'editsIn(',
  ),
  mutant(
    'what is kept is saved after its contact has gone',
    `${REPLICATION}/withdraw.ts`,
    'yield* saveState({ ...before, kept: [...before.kept, ...added] });',
    '{ ...before, kept: [...before.kept, ...added] };',
  ),
  mutant(
    'what a listing leaves out is not read by name',
    `${REPLICATION}/listing.ts`,
    'return yield* withRead(listing, partial);',
    'return yield* withRead(listing, new Set(partial.size < 0 ? partial : []));',
  ),
  mutant(
    'who may read is not asked of the book',
    `${REPLICATION}/catchUp.ts`,
    'if (sight.isStill(accessFrom(head, records.values()))) return;',
    'if (accessFrom(head, records.values()).seq >= 0) return;',
  ),
  mutant(
    'a tag alone is taken for what was meant',
    `${REPLICATION}/claim.ts`,
    '? isMeant(made, contact)',
    '? contact.record === record',
  ),
];
