/**
 * A question over the page. The browser's own modal dialog keeps the focus inside, closes with Escape, and gives the
 * focus back to whatever opened it.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  /** What went wrong with the last try, in a sentence. */
  readonly problem?: string | undefined;
  /** Answers whether it is done, and the dialog closes. */
  readonly onConfirm: () => Promise<boolean>;
  /** Also after it was done. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export const Dialog = ({ title, confirm, cancel, problem, onConfirm, onClose, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before anything is painted: until the dialog is open, keys would still go to the page under it, and a Tab would move
  // the focus on from the button to which it must come back.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onConfirm().then((isDone) => {
            if (isDone) close();
          });
        }}
      >
        <h2 id={heading}>{title}</h2>
        {children}
        {problem === undefined ? null : (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="dialog-buttons">
          <button type="button" class="quiet-button" onClick={close}>
            {cancel}
          </button>
          <button type="submit" class="main-button">
            {confirm}
          </button>
        </div>
      </form>
    </dialog>
  );
};
