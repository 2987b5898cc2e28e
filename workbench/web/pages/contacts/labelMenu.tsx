/** Ticks and unticks the labels of one contact. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { ContactsDesk } from './act';

interface LabelMenuProps {
  readonly desk: ContactsDesk;
  readonly ticked: readonly string[];
  /** Answers whether it was done. */
  readonly onTick: (label: string, isTicked: boolean) => Promise<boolean>;
}

export const LabelMenu = ({ desk, ticked, onTick }: LabelMenuProps) => {
  const [isOpen, setOpen] = useState(false);
  // A tick is seen at once, and taken back where the server refuses it.
  const [wished, setWished] = useState(ticked);
  const known = ticked.join(' ');
  useEffect(() => setWished(ticked), [known]);
  const opener = useRef<HTMLButtonElement>(null);
  const words = desk.words.labels;
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const tick = async (label: string, isTicked: boolean): Promise<void> => {
    setWished((last) => (isTicked ? [...last, label] : last.filter((each) => each !== label)));
    if (!(await onTick(label, isTicked))) setWished(ticked);
  };
  return (
    <div
      class="label-menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
    >
      <button
        ref={opener}
        type="button"
        class="quiet-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="label" />
        {words.manage}
      </button>
      {isOpen ? (
        <fieldset class="label-choices">
          <legend>{words.heading}</legend>
          {desk.labels.map(({ resourceName, name }) => (
            <label key={resourceName}>
              <input
                type="checkbox"
                checked={wished.includes(resourceName)}
                onChange={({ currentTarget }) => void tick(resourceName, currentTarget.checked)}
              />
              {name}
            </label>
          ))}
          <button type="button" class="quiet-button" onClick={close}>
            {words.done}
          </button>
        </fieldset>
      ) : null}
    </div>
  );
};
