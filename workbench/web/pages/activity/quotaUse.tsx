/** How near the busiest minute came to each of Google's quotas. */
import type { ActivityAnswer } from '../../api';
import type { ActivityWords } from '../words/activity';
import { barPercent } from './quantity';

interface QuotaUseProps {
  readonly words: ActivityWords;
  readonly quotas: ActivityAnswer['quotas'];
}

export const QuotaUse = ({ words, quotas }: QuotaUseProps) => (
  <section class="panel quotas" aria-labelledby="quotas-heading">
    <h2 id="quotas-heading">{words.quotas}</h2>
    <p class="soft">{words.quotasHint}</p>
    <table>
      <tbody>
        {quotas.map(({ bucket, used, limit, caller }) => (
          <tr key={bucket}>
            <th scope="row">{words.buckets[bucket]}</th>
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
  </section>
);
