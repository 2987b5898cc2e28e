/** How an execution ended, as the side panel shows it: what it returned, or one sentence and a reference. */
import type { Account } from '../../google/world';
import type { Execution, Outcome } from '../../runtime/execution';
import type { PanelAnswer } from '../api';

type Failure = Exclude<Outcome['type'], 'returned'>;

const english: Readonly<Record<Failure, string>> = {
  threw: 'Something went wrong in the add-on.',
  killed: 'The add-on was interrupted before it was done. Try again.',
  'timed-out': 'The add-on took longer than the 30 seconds that Google allows. Try again.',
};

const japanese: Readonly<Record<Failure, string>> = {
  threw: 'アドオンで問題が発生しました。',
  killed: 'アドオンの処理が途中で中断されました。もう一度お試しください。',
  'timed-out': 'アドオンの処理が Google の制限時間（30 秒）を超えました。もう一度お試しください。',
};

export const panelEnding = (execution: Execution, { locale }: Account): PanelAnswer => {
  const { outcome, startedAt, endedAt, id } = execution;
  if (outcome.type === 'returned')
    return { ok: true, answer: outcome.value, virtualMilliseconds: endedAt - startedAt };
  const sentences = /^ja(?![a-z])/i.test(locale) ? japanese : english;
  return { ok: false, sentence: sentences[outcome.type], reference: id };
};
