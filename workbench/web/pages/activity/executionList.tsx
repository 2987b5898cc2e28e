/** What has run, newest first; each opens to its logs and its calls. */
import { useState } from 'preact/hooks';
import type { ActivityAnswer } from '../../api';
import { Icon } from '../icon';
import type { ActivityWords } from '../words/activity';
import { ExecutionDetails } from './executionDetails';
import { durationText, writesAmong } from './quantity';

type Execution = ActivityAnswer['executions'][number];

interface ExecutionListProps {
  readonly words: ActivityWords;
  readonly executions: readonly Execution[];
  readonly nameOf: (account: string) => string;
  readonly timeOf: (milliseconds: number) => string;
}

const COLUMNS = ['started', 'account', 'function', 'duration', 'outcome', 'cost'] as const;

export const ExecutionList = ({ words, executions, nameOf, timeOf }: ExecutionListProps) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setOpen((last) => new Set(last.has(id) ? [...last].filter((each) => each !== id) : [...last, id]));
  if (executions.length === 0) return <p class="soft">{words.noExecutions}</p>;
  return (
    <div class="executions-scroll">
      <table class="executions">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        {executions.map((execution) => {
          const { id, account, functionName, kind, startedAt, virtualMilliseconds, outcome, calls, receipt } =
            execution;
          const isOpen = open.has(id);
          return (
            <tbody key={id} class={isOpen ? 'open' : undefined}>
              <tr>
                <td>
                  <button type="button" aria-expanded={isOpen} onClick={() => toggle(id)}>
                    <Icon name={isOpen ? 'expand_less' : 'expand_more'} />
                    {timeOf(startedAt)}
                  </button>
                </td>
                <td>{nameOf(account)}</td>
                <td>
                  <code>{functionName}</code> <span class="kind">{words.kinds[kind] ?? kind}</span>
                </td>
                <td>{durationText(virtualMilliseconds)}</td>
                <td class={`outcome ${outcome}`}>{words.outcomes[outcome] ?? outcome}</td>
                <td>
                  {words.callsAndWrites(calls.length, writesAmong(calls))}
                  {receipt === undefined ? null : (
                    <span class={receipt.calls > receipt.bound ? 'receipt over' : 'receipt'}>
                      {words.receipt(receipt.calls, receipt.bound)}
                    </span>
                  )}
                </td>
              </tr>
              {isOpen ? (
                <tr>
                  <td colSpan={COLUMNS.length}>
                    <ExecutionDetails words={words} execution={execution} />
                  </td>
                </tr>
              ) : null}
            </tbody>
          );
        })}
      </table>
    </div>
  );
};
