/** Takes all contacts back to what they were at a moment: one of those that Google Contacts offers. */
import { useState } from 'preact/hooks';
import type { ContactsDesk } from './act';
import { Dialog } from './dialog';

interface UndoChangesProps {
  readonly desk: ContactsDesk;
  readonly onClose: () => void;
}

export const UndoChanges = ({ desk, onClose }: UndoChangesProps) => {
  const words = desk.words.undo;
  const [minutes, setMinutes] = useState(words.spans[0]?.[0] ?? 0);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const onConfirm = async (): Promise<boolean> => {
    const done = await desk.act({ act: 'undo', minutes });
    setProblem(done.problem);
    if (done.problem === undefined) desk.tell({ text: words.undone });
    return done.problem === undefined;
  };
  return (
    <Dialog
      title={words.title}
      confirm={words.confirm}
      cancel={desk.words.cancel}
      problem={problem}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <fieldset class="dialog-choices">
        <legend>{words.hint}</legend>
        {words.spans.map(([span, text]) => (
          <label key={span}>
            <input type="radio" name="span" checked={span === minutes} onChange={() => setMinutes(span)} />
            {text}
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
};
