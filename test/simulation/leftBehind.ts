/** Copies that stay in somebody's account when their record has gone from his labels, and what he may then be thought to have typed. */
import { liveContacts } from '../memory/addressBookData';
import type { Chronicle } from './chronicle';
import { noteTyped } from './chronicle';
import type { LogModel } from './logOracle';
import { EDITOR, labelsOf, roleOf } from './logOracle';
import { tokensIn } from './tokens';
import type { Town } from './town';

/** A contact that he put into the label stays with him as it is when its record goes, with what others had typed (docs/sync.md). */
export const noteLeftBehind = (town: Town, model: LogModel, chronicle: Chronicle, record: string): void => {
  const { brought, untagged } = chronicle;
  const left = new Set(labelsOf(model, record).map(({ label }) => label));
  for (const [who, { author, contacts }] of town.members.entries())
    for (const contact of liveContacts(contacts)) {
      if ((contact.record ?? untagged.get(`${String(who)}:${contact.handle}`)) !== record) continue;
      for (const token of tokensIn(contact.fields)) brought.add(`${String(who)}:${token}`);
      // In another label that he shares, or has just shared, he shares it with all that it holds.
      const names = contact.labels.flatMap((handle) => contacts.labels[handle]?.name ?? []);
      const isShared = town.book.rows.label.some(
        (row) =>
          row !== undefined &&
          !left.has(row.id) &&
          names.some((name) => name === row.fields['name']?.value) &&
          roleOf(model, author.id, row.id) >= EDITOR,
      );
      if (isShared && model.persons.get(record)?.by === author.id)
        noteTyped(chronicle, who, tokensIn(contact.fields));
    }
};

/**
 * With the state lost and the tag lost, a copy of what was taken out of a label again is a contact like any that he has put there and
 * typed himself: of a person who is in no label of his the book tells him nothing (docs/sync.md).
 */
export const isCopyLike = (
  { members }: Town,
  model: LogModel,
  { shaken, untagged }: Chronicle,
  who: number,
  token: string,
): boolean => {
  const member = members[who];
  if (member === undefined || !shaken.has(who)) return false;
  const isHis = (label: string): boolean => roleOf(model, member.author.id, label) >= 0;
  return liveContacts(member.contacts).some(({ handle, record: tag, fields }) => {
    const record = untagged.get(`${String(who)}:${handle}`) ?? '';
    const wasPlaced = [...model.placements.values()].some(
      (held) => held.person === record && !held.live && isHis(held.label),
    );
    const isBehindWall = labelsOf(model, record).every(({ label }) => !isHis(label));
    return tag === undefined && wasPlaced && isBehindWall && tokensIn(fields).has(token);
  });
};
