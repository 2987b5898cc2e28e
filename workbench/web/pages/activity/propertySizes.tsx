/** The script properties by size, and what they take together of what Google gives. */
import type { ActivityAnswer } from '../../api';
import type { ActivityWords } from '../words/activity';
import { barPercent, bytesText, PROPERTY_STORE_BYTES, totalBytes } from './quantity';

interface PropertySizesProps {
  readonly words: ActivityWords;
  readonly properties: ActivityAnswer['properties'];
}

const Bar = ({ percent }: { readonly percent: number }) => (
  <span class="bar" aria-hidden="true">
    <span style={{ width: `${String(percent)}%` }} />
  </span>
);

export const PropertySizes = ({ words, properties }: PropertySizesProps) => {
  const sum = totalBytes(properties);
  const largest = Math.max(0, ...properties.map(({ bytes }) => bytes));
  return (
    <section class="panel properties" aria-labelledby="properties-heading">
      <h2 id="properties-heading">{words.properties}</h2>
      <p class="sum">
        {words.sum(bytesText(sum), bytesText(PROPERTY_STORE_BYTES))}
        <Bar percent={barPercent(sum, PROPERTY_STORE_BYTES)} />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.property}</th>
            <th scope="col" colSpan={2}>
              {words.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {properties.map(({ name, bytes }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td class="bytes">{bytesText(bytes)}</td>
              <td class="bar-cell">
                <Bar percent={barPercent(bytes, largest)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
