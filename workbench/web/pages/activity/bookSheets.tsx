/** The book's spreadsheet: its tabs, and the rows of the chosen one. */
import { useState } from 'preact/hooks';
import { useAnswer } from '../useAnswer';
import type { ActivityWords } from '../words/activity';

interface BookSheetsProps {
  readonly words: ActivityWords;
  readonly tabs: readonly string[];
  /** Changes when something has run: only then can the book have changed. */
  readonly version: string;
}

/** A label of a thousand people has as many rows: they come onto the page by the hundred. */
const ROWS = 100;

const POLL_MS = 10_000;

/** Who may see what: the sheet that a newcomer asks about first. */
const FIRST_TAB = 'Access';

export const BookSheets = ({ words, tabs, version }: BookSheetsProps) => {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const tab = [chosen, FIRST_TAB].find((each) => each !== undefined && tabs.includes(each)) ?? tabs[0];
  return (
    <section class="panel book" aria-labelledby="book-heading">
      <h2 id="book-heading">{words.book}</h2>
      <div class="tabs" role="group" aria-label={words.tabs}>
        {tabs.map((each) => (
          <button key={each} type="button" aria-pressed={each === tab} onClick={() => setChosen(each)}>
            {each}
          </button>
        ))}
      </div>
      {tab === undefined ? null : <Sheet key={tab} words={words} tab={tab} version={version} />}
    </section>
  );
};

const Sheet = ({
  words,
  tab,
  version,
}: {
  readonly words: ActivityWords;
  readonly tab: string;
  readonly version: string;
}) => {
  const [most, setMost] = useState(ROWS);
  const { answer, problem } = useAnswer('sheet', { tab }, { version, everyMs: POLL_MS });
  if (answer === undefined) return <p class="soft">{problem ?? words.loading}</p>;
  const [header = [], ...rows] = answer.rows;
  const shown = rows.slice(0, most);
  return (
    <>
      <div class="sheet" role="region" aria-label={tab} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {header.map((name, column) => (
                  <td key={name} title={row[column]}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">
        {words.rows(shown.length, rows.length)}{' '}
        {shown.length === rows.length ? null : (
          <button type="button" class="more" onClick={() => setMost(most + ROWS)}>
            {words.moreRows}
          </button>
        )}
      </p>
    </>
  );
};
