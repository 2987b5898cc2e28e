/** What stands under a field: its hint, or what is wrong with it, and how long its text may be. */
import { usePanelSurroundings } from './panelContext';

interface FieldNoteProps {
  readonly id: string;
  readonly hint?: string;
  readonly flaw: string | undefined;
  /** Of a text that may not be longer than a number of characters. */
  readonly length?: { readonly count: number; readonly limit: number } | undefined;
}

export const FieldNote = ({ id, hint = '', flaw, length }: FieldNoteProps) => {
  const { words } = usePanelSurroundings();
  return hint === '' && flaw === undefined && length === undefined ? null : (
    <span class="card-notes">
      <span id={id} class={flaw === undefined ? 'card-hint' : 'card-hint card-flaw'}>
        {flaw ?? hint}
      </span>
      {length === undefined ? null : (
        <span class="card-hint">{words.characters(length.count, length.limit)}</span>
      )}
    </span>
  );
};
