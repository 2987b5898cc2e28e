/** The logs and the calls of one execution. */
import type { ActivityAnswer } from '../../api';
import { costText } from './quantity';
import type { ActivityWords } from '../words/activity';

interface ExecutionDetailsProps {
  readonly words: ActivityWords;
  readonly execution: ActivityAnswer['executions'][number];
}

export const ExecutionDetails = ({ words, execution: { logs, calls } }: ExecutionDetailsProps) => (
  <div class="execution-details">
    <h3>{words.logs}</h3>
    {logs.length === 0 ? (
      <p class="soft">{words.noLogs}</p>
    ) : (
      <ol class="logs">
        {logs.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    )}
    <h3>{words.calls}</h3>
    {calls.length === 0 ? (
      <p class="soft">{words.noCalls}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">{words.operation}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.access}</th>
            <th scope="col">{words.quotaCost}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ operation, status, writes, cost }, index) => (
            <tr key={index}>
              <td>
                <code>{operation}</code>
              </td>
              <td class={status < 400 ? undefined : 'refused'}>{status}</td>
              <td>{writes ? words.write : words.read}</td>
              <td>{costText(words, cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </div>
);
