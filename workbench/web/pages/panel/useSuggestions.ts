/** Asks for a field's suggestions when typing pauses, and forgets answers to what is no longer typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanelSurroundings } from './panelContext';
import { matching, noSuggestions, type SuggestionList } from './suggestionList';
import type { TextInput } from './inputJson';

/** Long enough that a word is typed without a call for each of its letters. */
const PAUSE = 300;

export interface Suggesting {
  readonly list: SuggestionList;
  readonly move: (list: SuggestionList) => void;
  /** To be told of everything that is typed. */
  readonly typed: (text: string) => void;
  /** The card's own are there before anything is typed. */
  readonly focused: (text: string) => void;
  readonly close: () => void;
}

export const useSuggestions = ({ initialSuggestions, autoCompleteAction }: TextInput): Suggesting => {
  const { session } = usePanelSurroundings();
  const [list, setList] = useState(noSuggestions);
  const asked = useRef(0);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const forget = (): number => {
    clearTimeout(pause.current);
    asked.current += 1;
    return asked.current;
  };
  useEffect(() => () => void forget(), []);

  return {
    list,
    move: setList,
    typed: (text) => {
      const question = forget();
      const own = matching(initialSuggestions, text);
      setList({ texts: own });
      if (autoCompleteAction === undefined || text.trim() === '') return;
      pause.current = setTimeout(() => {
        void session.suggest(autoCompleteAction).then((texts = []) => {
          if (question === asked.current) setList({ texts: [...new Set([...own, ...texts])] });
        });
      }, PAUSE);
    },
    focused: (text) => {
      if (text === '') setList({ texts: initialSuggestions });
    },
    close: () => {
      forget();
      setList(noSuggestions);
    },
  };
};
