/** The menu of the panel's bar: what the card puts there, and opening the add-on anew. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { CardAction } from './cardJson';
import type { PanelSession } from './panelSession';
import type { PanelWords } from '../words/panel';

interface CardMenuProps {
  readonly actions: readonly CardAction[];
  readonly session: PanelSession;
  readonly words: PanelWords;
}

const itemsIn = (menu: HTMLElement | null): readonly HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

export const CardMenu = ({ actions, session, words }: CardMenuProps) => {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // Before the next key arrives.
  useLayoutEffect(() => {
    if (isOpen) itemsIn(menu.current)[0]?.focus();
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = (act: () => Promise<void>): void => {
    close();
    void act();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsIn(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const leaves = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && to !== opener.current && menu.current?.contains(to) === false) setOpen(false);
  };

  return (
    <div class="panel-menu">
      <button
        ref={opener}
        type="button"
        class="round-button"
        aria-label={words.menu}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more_vert" />
      </button>
      {isOpen ? (
        <div ref={menu} role="menu" aria-label={words.menu} onKeyDown={onKeyDown} onFocusOut={leaves}>
          {actions.map(({ actionLabel, onClick }, place) => (
            <button
              key={place}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => choose(() => session.press(onClick))}
            >
              {actionLabel}
            </button>
          ))}
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => choose(session.open)}>
            {words.refresh}
          </button>
        </div>
      ) : null}
    </div>
  );
};
