/** The list that drops down under a text field while one types in it. */
import { useEffect, useRef } from 'preact/hooks';
import type { SuggestionList } from './suggestionList';

interface SuggestionOptionsProps {
  readonly id: string;
  readonly label: string;
  readonly list: SuggestionList;
  readonly take: (suggestion: string) => void;
}

export const optionId = (listId: string, place: number): string => `${listId}-${place}`;

export const SuggestionOptions = ({ id, label, list, take }: SuggestionOptionsProps) => {
  const element = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const chosen = list.at === undefined ? element.current : element.current?.children[list.at];
    if (list.texts.length > 0) chosen?.scrollIntoView({ block: 'nearest' });
  }, [list]);
  return (
    <ul
      ref={element}
      id={id}
      class="card-suggestions"
      role="listbox"
      aria-label={label}
      hidden={list.texts.length === 0}
    >
      {list.texts.map((suggestion, place) => (
        <li
          key={suggestion}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === list.at}
          // The field keeps the focus; leaving it would close the list before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(suggestion)}
        >
          {suggestion}
        </li>
      ))}
    </ul>
  );
};
