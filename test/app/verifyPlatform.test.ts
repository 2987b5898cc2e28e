import type { Answer, PlatformQuestion, QuestionId, ThrowAways } from '../../src/app/platformQuestion';
import type { VerifyDeps } from '../../src/app/verifyPlatform';
import { verifyPlatform } from '../../src/app/verifyPlatform';
import { fail, succeed } from '../../src/core/result';
import { verificationReport } from '../../src/sidebar/verificationReport';

const MINUTE = 60_000;
const admin = { id: '1', email: 'emi@kaede.example', name: 'Emi' };
const yes: Answer = { word: 'yes' };

const setting = (questions: readonly PlatformQuestion[], throwAways: readonly ThrowAways[] = []) => {
  let now = 0;
  const told: string[] = [];
  const patience: number[] = [];
  const deps: VerifyDeps = {
    account: { identify: () => succeed(admin) },
    clock: { now: () => now },
    log: { info: () => undefined, error: (line) => told.push(line) },
    settings: { registeredAdmin: () => admin.id },
    questions,
    throwAways,
    bePatientUntil: (moment) => patience.push(moment),
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { deps, told, patience, pass };
};

const question = (id: QuestionId, ask: PlatformQuestion['ask'], takes = 0): PlatformQuestion => ({
  id,
  assumed: yes,
  takes,
  ask,
});

const things = (removals: readonly (() => boolean)[]): ThrowAways & { readonly asked: string[] } => {
  const asked: string[] = [];
  const left = [...removals];
  return {
    kind: 'labels',
    asked,
    find: () => {
      asked.push('find');
      return succeed(left.length === 0 ? [] : ['one']);
    },
    remove: () => {
      asked.push('remove');
      return left.shift()?.() === true ? succeed(null) : fail({ type: 'unreachable', what: 'labels' });
    },
  };
};

it('a question that breaks ends neither the others nor the removal, and its words are not logged', () => {
  const labels = things([]);
  const { deps, told } = setting(
    [
      question('empty-read-mask', () => {
        throw new TypeError('Rin Kudo, 03-5550-0142');
      }),
      question('directory-id', () => succeed(yes)),
    ],
    [labels],
  );
  const verification = verifyPlatform(deps);
  expect(verification).toMatchObject({
    findings: [{ untried: { why: 'broken' } }, { answer: yes }],
    left: [],
  });
  expect(told).toEqual(['verifyPlatform, empty-read-mask: TypeError']);
  expect(labels.asked).toEqual(['find', 'find']);
});

it('a removal that breaks is tried again, and what is left is counted', () => {
  const boom = (): boolean => {
    throw new RangeError('boom');
  };
  const labels = things([() => true, boom, () => false, () => true]);
  const { deps, told } = setting([], [labels]);
  expect(verifyPlatform(deps)).toMatchObject({ left: [{ kind: 'labels', count: 1 }] });
  expect(told).toEqual(['verifyPlatform, labels: RangeError']);
  expect(labels.asked).toEqual(['find', 'remove', 'find', 'remove', 'find', 'remove']);
});

it('what cannot even be looked for may be left', () => {
  const find = () => fail({ type: 'unreachable', what: 'labels' } as const);
  const { deps } = setting([], [{ kind: 'labels', find, remove: () => succeed(null) }]);
  expect(verificationReport(verifyPlatform(deps), 'en')).toContain(
    '✗ Perhaps some labels could not be removed',
  );
});

it('a question that would take too long is left out, a shorter one after it is asked', () => {
  const { deps, patience, pass } = setting([
    question('directory-id', () => {
      pass(4 * MINUTE);
      return succeed(yes);
    }),
    question('listing-lag', () => succeed(yes), MINUTE),
    question('empty-read-mask', () => succeed({ word: 'no' }), MINUTE / 2),
  ]);
  expect(verifyPlatform(deps)).toMatchObject({
    findings: [{ answer: yes }, { untried: { why: 'no-time' } }, { answer: { word: 'no' } }],
  });
  expect(patience).toEqual([4.5 * MINUTE, 5.5 * MINUTE]);
});

it('an answer that nobody foresaw is reported as that', () => {
  const { deps } = setting([
    question('directory-id', () =>
      fail({ type: 'declined', what: 'directory', reason: '400 INVALID_ARGUMENT' }),
    ),
  ]);
  expect(verificationReport(verifyPlatform(deps), 'en').split('\n')[0]).toBe(
    '– directory-id: Is the id of a person in the directory that of the account? ' +
      'not tried: Google did not answer as foreseen (declined directory 400 INVALID_ARGUMENT)',
  );
});
