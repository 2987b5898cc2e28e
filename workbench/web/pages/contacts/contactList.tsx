/** A list of contacts: all of them, those with a label, those that were found, or the trash. */
import { useRef, useState } from 'preact/hooks';
import type { ContactsAnswer } from '../../api';
import { useAnswer } from '../useAnswer';
import type { ContactsDesk } from './act';
import { ContactRow } from './contactRow';
import { askedRows } from './listWindow';
import { SelectionBar } from './selectionBar';
import { WindowedList } from './windowedList';

const ROW_HEIGHT = 48;

/** Others change the same contacts: a trigger, or the person on another page. */
const POLL_MS = 3_000;

interface ContactListProps {
  readonly desk: ContactsDesk;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly label?: string | undefined;
  readonly search: string;
  /** Where the keys were when the list was last seen. */
  readonly row: number;
  readonly startsFocused: boolean;
  readonly onRow: (row: number) => void;
}

type Row = ContactsAnswer['contacts'][number];

/** Starts anew, by its key, when another list is asked for. */
export const ContactList = (props: ContactListProps) => {
  const { desk, title, hint, label, search, row, startsFocused, onRow } = props;
  const { words } = desk;
  const [at, setAt] = useState({ row, startsFocused });
  const [asked, setAsked] = useState(askedRows({ from: row, to: row }));
  const { ask, answer, problem } = useAnswer(
    'contacts',
    {
      as: desk.as,
      from: asked.from,
      count: asked.to - asked.from,
      ...(label === undefined ? {} : { label }),
      ...(search === '' ? {} : { search }),
    },
    { version: desk.version, everyMs: POLL_MS },
  );
  const [selected, setSelected] = useState<readonly Row[]>([]);
  const select = (contact: Row, isSelected: boolean): void => {
    const isOther = ({ resourceName }: Row): boolean => resourceName !== contact.resourceName;
    setSelected((last) => [...last.filter(isOther), ...(isSelected ? [contact] : [])]);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const clear = (): void => {
    setSelected([]);
    // What had the focus goes away with the bar.
    heading.current?.focus({ preventScroll: true });
  };
  const rowAt = (index: number): Row | undefined => answer?.contacts[index - (ask?.from ?? 0)];
  const total = answer?.total ?? 0;
  const moveTo = (index: number): void => {
    setAt((last) => ({ ...last, row: index }));
    onRow(index);
  };
  return (
    <section class="list" aria-labelledby="list-title">
      <h1 ref={heading} id="list-title" tabIndex={-1}>
        {title}
        {answer === undefined ? null : <span class="list-total"> ({words.count(total)})</span>}
      </h1>
      {selected.length === 0 ? null : (
        <SelectionBar
          key={selected.map(({ resourceName }) => resourceName).join(' ')}
          desk={desk}
          contacts={selected}
          onClear={clear}
        />
      )}
      {hint === undefined ? null : <p class="list-hint">{hint}</p>}
      {problem === undefined ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {answer === undefined || total === 0 ? (
        <p class="list-empty">{answer === undefined ? words.loading : words.nobody}</p>
      ) : (
        <div class="table" role="table" aria-labelledby="list-title" aria-rowcount={total + 1}>
          <div class="table-head" role="rowgroup">
            <div class="row" role="row" aria-rowindex={1}>
              <span role="columnheader">
                <span class="visually-hidden">{words.columns.select}</span>
              </span>
              {(['name', 'email', 'phone', 'organization'] as const).map((column) => (
                <span key={column} role="columnheader">
                  {words.columns[column]}
                </span>
              ))}
              <span role="columnheader">
                <span class="visually-hidden">{words.columns.star}</span>
              </span>
            </div>
          </div>
          <WindowedList
            total={total}
            rowHeight={ROW_HEIGHT}
            row={at.row}
            startsFocused={at.startsFocused}
            onRow={moveTo}
            onDraw={(rows) => setAsked(askedRows(rows))}
          >
            {(index, isStop) => (
              <ContactRow
                key={rowAt(index)?.resourceName ?? index}
                desk={desk}
                contact={rowAt(index)}
                index={index}
                isStop={isStop}
                isInTrash={label === 'trash'}
                isSelected={selected.some(({ resourceName }) => resourceName === rowAt(index)?.resourceName)}
                onSelect={select}
                onOpen={() => moveTo(index)}
              />
            )}
          </WindowedList>
        </div>
      )}
    </section>
  );
};
