/** Recognising a member's contacts: by the state, by what an earlier run meant, and by the book wherever these do not tell. */
import type { LabelId } from '../book/record';
import type { Changes } from './catchUp';
import { readWhole } from './catchUp';
import type { Claim } from './claim';
import { claimFromBook, claimFromIntent, meantFirst } from './claim';
import type { Steps } from './effects';
import { givenBackIn, withoutGivenBack } from './givenBack';
import type { Identified } from './identify';
import { identify, withHandles } from './identify';
import { withLabels } from './labels';
import type { Listing } from './listing';
import { withRead } from './listing';
import type { MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import type { ReplicaContact } from './replica';
import type { Sight } from './sight';
import { keepReplaced, withUnknownTags } from './unknownTags';
import { isBelieved, untaggedCopies, withoutForeignTags } from './untaggedCopies';

interface Recognition {
  readonly state: MemberState;
  readonly listing: Listing;
  readonly active: ActiveLabels;
  /** Labels of unknown fate: what they hold is left alone. */
  readonly untouched: readonly LabelId[];
  readonly sight: Sight;
  /** The book is read whole in any case. */
  readonly isBegun: boolean;
  readonly now: number;
}

interface Recognised {
  readonly everybody: Identified;
  /** Without what it shows and is not there any more by name. */
  readonly listing: Listing;
  /** Everything that the labels hold, where it had to be read. */
  readonly whole: Changes | undefined;
}

export function* recognise(given: Recognition): Steps<Recognised> {
  const { active, now } = given;
  const state = withHandles(given.state, given.listing.renamed);
  const known = claimFromIntent(state, active);
  const { sure: tagged, isUnknown } = yield* withUnknownTags(state, given.listing, known);
  // Of a copy without a tag only the book tells whether it is what an earlier run was about to make.
  const isCopied = untaggedCopies(new Map(), tagged.contacts, state, active).size > 0;
  const whole = given.isBegun || isUnknown || isCopied ? yield* readWhole(given.sight) : undefined;
  const persons: Changes['persons'] = whole?.persons ?? new Map();
  const unsure = new Set(given.untouched.map((label) => state.labels[label]?.handle ?? ''));
  const asBooked: Claim = (record, contact) => {
    if (contact.labels.some((handle) => unsure.has(handle))) return 'left alone';
    const why = state.lost !== undefined && contact.record !== undefined ? 'state lost' : 'contact back';
    return claimFromBook(persons, active, why)(record, contact);
  };
  const likely = untaggedCopies(persons, tagged.contacts, state, active);
  const back = [...givenBackIn(state, tagged, active).values()].map(({ handle }) => handle);
  const read = yield* withRead(tagged, new Set([...likely.keys(), ...back]));
  const sure = { ...read, contacts: withoutForeignTags(read.contacts, persons, state, active) };
  const ours = withoutGivenBack(state, sure, active);
  const copies = untaggedCopies(persons, sure.contacts, ours, active);
  const isLikely = (contact: ReplicaContact): boolean =>
    ours.contacts[contact.record ?? '']?.handle === contact.handle || isBelieved(contact, persons, active);
  const found = yield* identify(
    // What is claimed here is what the book says: a run that dies before it is settled is followed by one that reads it whole.
    withLabels(ours, active, isUnknown || isCopied),
    { ...sure, contacts: meantFirst(sure.contacts, known, copies, isLikely) },
    (record, contact) => known(record, contact) ?? asBooked(record, contact),
    active,
    copies,
  );
  return { everybody: { ...found, state: keepReplaced(ours, found.state, now) }, listing: sure, whole };
}
