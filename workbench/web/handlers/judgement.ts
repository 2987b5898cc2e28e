/** Whether every copy of every shared label is the same, asked of the judge. */
import * as v from 'valibot';
import { judgeLabels, type JudgedCopy } from '../../judge/judgeLabels';
import type { JudgementAnswer } from '../api';
import type { Office } from '../office';
import { keyOf } from '../office';
import { question } from '../question';

/** A run that met its lease, ran out of time or stopped at a problem promised nothing. */
const COMPLETE = /^cycle \{"outcome":"(?:done|rested)"/;

const lastRun =
  (office: Office) =>
  (account: string): number | undefined =>
    office
      .executions()
      .find(
        ({ execution }) =>
          execution.account === account &&
          execution.outcome.type === 'returned' &&
          execution.logs.some((line) => COMPLETE.test(line)),
      )?.execution.startedAt;

const isWhole = ({ identical, compared, lost, doubled, extra }: JudgedCopy): boolean =>
  identical === compared && lost + doubled + extra === 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const judgement = question<'judgement'>(v.strictObject({}), (office): JudgementAnswer => {
  const world = office.place.world();
  const labels = judgeLabels({
    world,
    book: office.company.bookSpreadsheetId,
    before: office.firstDay(),
    lastRun: lastRun(office),
  });
  const personOf = (sub: string): string => {
    const account = world.accounts.find((candidate) => candidate.sub === sub);
    return account === undefined ? sub : keyOf(account);
  };
  return {
    labels: labels.map(({ name, copies }) => {
      const held = copies.filter(({ started }) => started);
      return {
        name,
        members: held.length,
        identical: held.filter(isWhole).length,
        lost: sum(held.map(({ lost }) => lost)),
        doubled: sum(held.map(({ doubled }) => doubled)),
        copies: copies.map(({ account, ...copy }) => ({ person: personOf(account), ...copy })),
      };
    }),
  };
});
