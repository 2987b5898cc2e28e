/** A button that opens a menu, and the menu: arrow keys go round, Escape and Tab leave, a choice closes it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly text: string;
  readonly picture?: ComponentChildren;
  readonly disabled?: boolean;
  readonly act: () => Promise<void>;
}

interface PopupMenuProps {
  /** Of the menu, and of the button where that shows no text. */
  readonly label: string;
  readonly buttonLabel?: string | undefined;
  readonly class: string;
  readonly disabled?: boolean;
  readonly items: readonly MenuItem[];
  /** What the button shows. */
  readonly children: ComponentChildren;
}

const itemsIn = (menu: HTMLElement | null): readonly HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled=true])') ?? []),
];

export const PopupMenu = (props: PopupMenuProps) => {
  const { label, buttonLabel, items, children, disabled = false } = props;
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
    const enabled = itemsIn(menu.current);
    const at = enabled.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowDown') enabled[(at + 1) % enabled.length]?.focus();
    else if (event.key === 'ArrowUp') enabled.at(at - 1)?.focus();
    else if (event.key === 'Home') enabled[0]?.focus();
    else if (event.key === 'End') enabled.at(-1)?.focus();
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
        class={props.class}
        disabled={disabled}
        aria-label={buttonLabel}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen ? (
        <div ref={menu} role="menu" aria-label={label} onKeyDown={onKeyDown} onFocusOut={leaves}>
          {items.map((item, place) => (
            <button
              key={place}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={item.disabled === true ? true : undefined}
              onClick={() => {
                if (item.disabled !== true) choose(item.act);
              }}
            >
              {item.picture}
              {item.text}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
};
