/** A box to type text into, with its label and a hint on what fits. */
import { useId } from 'preact/hooks';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** More than one makes it a box for longer text. */
  readonly lines?: number;
  readonly onInput: (text: string) => void;
}

export const TextBox = ({ label, value, hint, lines = 1, onInput }: TextBoxProps) => {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const box = { id, value, 'aria-describedby': hintId };
  return (
    <div class="box">
      <label for={id}>{label}</label>
      {lines === 1 ? (
        <input {...box} autoComplete="off" onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <textarea {...box} rows={lines} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      )}
      {hint === undefined ? null : (
        <small id={hintId} class="box-hint">
          {hint}
        </small>
      )}
    </div>
  );
};
