/** How near the busiest minute, and the busiest person's day, came to each of Google's quotas. */
import type { ActivityAnswer } from '../../api';
import type { ActivityWords } from '../words/activity';
import { barPercent } from './quantity';

interface Row {
  readonly name: string;
  readonly used: number;
  readonly limit?: number;
  readonly caller: string;
}

interface UseTableProps {
  readonly words: ActivityWords;
  readonly labelledBy: string;
  readonly rows: readonly Row[];
}

const UseTable = ({ words, labelledBy, rows }: UseTableProps) => (
  <table aria-labelledby={labelledBy}>
    <tbody>
      {rows.map(({ name, used, limit, caller }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td title={caller}>
            {limit === undefined ? words.usedOfEndless(used) : words.usedOf(used, limit)}
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${String(barPercent(used, limit ?? Infinity))}%` }} />
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface QuotaUseProps {
  readonly words: ActivityWords;
  readonly quotas: ActivityAnswer['quotas'];
  readonly daily: ActivityAnswer['daily'];
}

export const QuotaUse = ({ words, quotas, daily }: QuotaUseProps) => (
  <section class="panel quotas" aria-labelledby="quotas-heading">
    <h2 id="quotas-heading">{words.quotas}</h2>
    <p class="soft">{words.quotasHint}</p>
    <UseTable
      words={words}
      labelledBy="quotas-heading"
      rows={quotas.map(({ bucket, ...use }) => ({ name: words.buckets[bucket], ...use }))}
    />
    <h3 id="daily-heading">{words.daily}</h3>
    <p class="soft">{words.dailyHint}</p>
    <UseTable
      words={words}
      labelledBy="daily-heading"
      rows={daily.map(({ what, ...use }) => ({ name: words.dailyKinds[what], ...use }))}
    />
  </section>
);
