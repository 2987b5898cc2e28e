/** Yielding one effect and getting its own answer back, with its own type. */
import type { Result } from '../result';
import type {
  AnswerOf,
  Effect,
  EffectType,
  Performer,
  RequestOf,
  Steps,
  TurningPerformer,
  ValueOf,
} from './effects';
import { comingIn, goingOut } from './hintLine';
import type { Problem } from './problem';

/** Asks and hands the problem back, where the caller has a remedy. */
export function* ask<Type extends EffectType>(
  type: Type,
  request: RequestOf<Type>,
): Steps<Result<ValueOf<Type>, Problem>> {
  // TypeScript cannot see that a type and its own request make an effect. This file is the one place where an effect and its
  // answer meet: `perform` below answers each from the entry of its own type.
  const answer = yield { type, request: goingOut(type, request) } as Effect;
  return comingIn<Type>(type, answer);
}

/** Asks for what the cycle cannot go on without. */
export function* need<Type extends EffectType>(type: Type, request: RequestOf<Type>): Steps<ValueOf<Type>> {
  const answer = yield* ask(type, request);
  if (answer.ok) return answer.value;
  return yield* stop(answer.problem);
}

export function* stop(problem: Problem): Steps<never> {
  yield { type: 'stop', problem };
  throw new Error('A stopped cycle was resumed.');
}

const performOne = <Type extends EffectType>(
  performer: Performer,
  type: Type,
  request: RequestOf<Type>,
): AnswerOf<Type> => performer[type](request);

/** Drives steps to their value, or to the problem that stopped them. */
export const perform = <Value>(steps: Steps<Value>, performer: Performer): Result<Value, Problem> => {
  let turn = steps.next();
  while (turn.done !== true) {
    const effect = turn.value;
    if (effect.type === 'stop') return { ok: false, problem: effect.problem };
    turn = steps.next(performOne(performer, effect.type, effect.request as never));
  }
  return { ok: true, value: turn.value };
};

/**
 * The same, as long as another effect may begin; undefined where the steps were dropped. Whatever a cycle has done by then is as
 * after a kill.
 */
export const performWhile = <Value>(
  steps: Steps<Value>,
  performer: Performer,
  mayGoOn: () => boolean,
): Result<Value, Problem> | undefined => {
  let turn = steps.next();
  while (turn.done !== true) {
    const effect = turn.value;
    if (effect.type === 'stop') return { ok: false, problem: effect.problem };
    if (!mayGoOn()) return undefined;
    turn = steps.next(performOne(performer, effect.type, effect.request as never));
  }
  return { ok: true, value: turn.value };
};

function* turnsOf<Type extends EffectType, Asked, Told>(
  performer: TurningPerformer<Asked, Told>,
  type: Type,
  request: RequestOf<Type>,
): Generator<Asked, AnswerOf<Type>, Told> {
  return yield* performer[type](request);
}

/** The same, where performing an effect takes turns of its own: they come out, for whoever drives several at a time. */
export function* performInTurns<Value, Asked, Told>(
  steps: Steps<Value>,
  performer: TurningPerformer<Asked, Told>,
): Generator<Asked, Result<Value, Problem>, Told> {
  let turn = steps.next();
  while (turn.done !== true) {
    const effect = turn.value;
    if (effect.type === 'stop') return { ok: false, problem: effect.problem };
    turn = steps.next(yield* turnsOf(performer, effect.type, effect.request as never));
  }
  return { ok: true, value: turn.value };
}
