/** Noting how far a member's first copies are, so that his cards can say so: a small property, and no call to Google. */
import type { AccountId, LabelId, RecordId } from '../../core/book/record';
import type { CycleReport } from '../../core/replication/cycleReport';
import type { HeldContact, MemberState } from '../../core/replication/memberState';
import type { LabelCopy, Visit, Visits } from '../ports';

/** A visit is one property of many, so it stays small; a further label is only said to be on its way. */
const MOST_NOTED = 5;

/**
 * What a state that is saved before contacts are written says of the labels that they come into: contacts to be made, and
 * those of the member's own that are adopted. An edit of what he has already is no copy.
 */
export const copiesIn = ({ contacts, intent }: MemberState): readonly LabelCopy[] => {
  const { creates = {}, updates = {} } = intent ?? {};
  const isComing = (record: RecordId): boolean => record in creates || !(record in contacts);
  const coming = Object.entries({ ...updates, ...creates }).filter(([record]) => isComing(record));
  const held = Object.entries(contacts).filter(([record]) => !isComing(record));
  const count = (entries: readonly (readonly [RecordId, HeldContact])[], label: LabelId): number =>
    entries.filter(([, { labels }]) => labels.includes(label)).length;

  const labels = [...new Set(coming.flatMap(([, one]) => one.labels))].slice(0, MOST_NOTED);
  return labels.map((label) => {
    const done = count(held, label);
    return { label, done, of: done + count(coming, label) };
  });
};

/** Before the contacts are made, because a run that is killed among them says nothing any more. */
export const noteCopies = (visits: Visits, account: AccountId, state: MemberState): void => {
  const visit = visits.of(account);
  const copying = copiesIn(state);
  if (visit !== undefined && copying.length > 0) visits.write(account, { ...visit, copying });
};

/** What a run that did not look leaves as it was said before. */
export const noteCapacity = (
  { missing, resisted, contacts }: Pick<CycleReport, 'missing' | 'resisted' | 'contacts'>,
  before: Partial<Visit> = {},
): Pick<Visit, 'missing' | 'resisted' | 'contacts'> => {
  const noted = (missing ?? before.missing ?? []).slice(0, MOST_NOTED);
  const alone = (resisted ?? before.resisted ?? []).slice(0, MOST_NOTED);
  const counted = contacts ?? before.contacts;
  return {
    ...(noted.length === 0 ? {} : { missing: noted }),
    ...(alone.length === 0 ? {} : { resisted: alone }),
    ...(counted === undefined ? {} : { contacts: counted }),
  };
};
