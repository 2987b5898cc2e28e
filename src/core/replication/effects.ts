/**
 * Everything a cycle can ask of the world, one request each. The cycle is a generator that yields these and is answered
 * by values, so the same code runs in Apps Script, for many members at once, and in a test that kills it anywhere.
 */
import type { BookPage, BookQuestion } from '../book/decideCommit';
import type { Batch, Verdict } from '../book/operation';
import type { LabelId } from '../book/record';
import type { Result } from '../result';
import type { AccessView } from '../sharing/access';
import type { MemberState } from './memberState';
import type { Problem } from './problem';
import type { ContactCreate, ContactUpdate, ListingPage, ReplicaContact, ReplicaLabel } from './replica';

export interface ListingRequest {
  readonly mark?: string;
  readonly page?: string;
}

export interface CommitAnswer {
  readonly verdicts: readonly Verdict[];
}

/** What a lease says of the run before: a state with another generation than the one in hand must be loaded again. */
export interface Lease {
  readonly generation: number;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds that this run may still use. */
  readonly left: number;
  /** When everything of this member was last found to be done; absent where that is not known. */
  readonly upToDateAt?: number;
  /** That of the state which was last saved for this member, as far as that was noted when the run began. */
  readonly generation?: number;
  /** A run before has taken the lease and never given it back: what it saved was not noted. */
  readonly isUnended?: true;
}

interface Asked {
  /** From the mirror wherever that can be believed; or from the book, which then mends the mirror. */
  'read-access': { readonly request: 'mirror' | 'book'; readonly value: AccessView };
  'read-book': { readonly request: BookQuestion; readonly value: BookPage };
  commit: { readonly request: Batch; readonly value: CommitAnswer };
  'load-state': { readonly request: null; readonly value: MemberState | undefined };
  'save-state': { readonly request: MemberState; readonly value: null };
  'take-lease': { readonly request: null; readonly value: Lease | undefined };
  'read-clock': { readonly request: null; readonly value: Clock };
  /** So many texts of 96 random bits. */
  'draw-nonces': { readonly request: number; readonly value: readonly string[] };
  'list-contacts': { readonly request: ListingRequest; readonly value: ListingPage };
  'list-labels': { readonly request: null; readonly value: readonly ReplicaLabel[] };
  'get-contacts': { readonly request: readonly string[]; readonly value: readonly ReplicaContact[] };
  'create-contacts': {
    readonly request: readonly ContactCreate[];
    readonly value: readonly ReplicaContact[];
  };
  'update-contacts': {
    readonly request: readonly ContactUpdate[];
    readonly value: readonly ReplicaContact[];
  };
  'delete-contacts': { readonly request: readonly string[]; readonly value: null };
  'create-label': {
    readonly request: { readonly name: string; readonly label: LabelId };
    readonly value: ReplicaLabel;
  };
  'tag-label': {
    readonly request: { readonly replica: ReplicaLabel; readonly label: LabelId | null };
    readonly value: ReplicaLabel;
  };
  /** Its tag and its contacts stay as they are. */
  'rename-label': {
    readonly request: { readonly replica: ReplicaLabel; readonly name: string };
    readonly value: ReplicaLabel;
  };
  'delete-label': { readonly request: string; readonly value: null };
}

export type EffectType = keyof Asked;
export type RequestOf<Type extends EffectType> = Asked[Type]['request'];
export type ValueOf<Type extends EffectType> = Asked[Type]['value'];
export type AnswerOf<Type extends EffectType> = Result<ValueOf<Type>, Problem>;

type Question = {
  [Type in EffectType]: { readonly type: Type; readonly request: RequestOf<Type> };
}[EffectType];

/** After a stop the cycle is dropped where it stands: nothing of it runs any more, and nothing needs to. */
export interface Stop {
  readonly type: 'stop';
  readonly problem: Problem;
}

export type Effect = Question | Stop;

export type Answer = { [Type in EffectType]: AnswerOf<Type> }[EffectType];

/** A part of a cycle: it asks, is answered, and comes to a value. */
export type Steps<Value> = Generator<Effect, Value, Answer>;

/** Performs one effect of each type; whoever drives a cycle supplies this table. */
export type Performer = { readonly [Type in EffectType]: (request: RequestOf<Type>) => AnswerOf<Type> };

/** A performer that has to ask others in between. */
export type TurningPerformer<Asked, Told> = {
  readonly [Type in EffectType]: (request: RequestOf<Type>) => Generator<Asked, AnswerOf<Type>, Told>;
};
