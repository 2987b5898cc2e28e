/**
 * Who looks after a person, as far as somebody may know: whoever sees the person only by labels that the reader does not have stands
 * behind a wall, and so does that he is named. Who sees the person by no label any more is named as before.
 */
import { roleOn } from '../sharing/access';
import type { Caretaker, Caretakers } from './caretakers';
import { caretakersOf } from './caretakers';
import type { PersonSeen } from './operations/person';
import type { Reading } from './reading';
import type { AccountId } from './record';

export const mayBeNamed = (reading: Reading, { labels }: PersonSeen, account: AccountId): boolean => {
  const reaches = (who: AccountId) => (label: string) =>
    roleOn(reading.access(), label, who, reading.now) !== undefined;
  const his = labels.filter(reaches(account));
  return his.length === 0 || his.some(reaches(reading.author));
};

export const caretakersSeen = (reading: Reading, seen: PersonSeen): Caretakers => {
  const { caretaker, deputy, seq } = caretakersOf(seen.person);
  const isSeen = (one: Caretaker | undefined): one is Caretaker =>
    one !== undefined && mayBeNamed(reading, seen, one.account);
  return { ...(isSeen(caretaker) ? { caretaker } : {}), ...(isSeen(deputy) ? { deputy } : {}), seq };
};
