/** Whatever on a card can be clicked: a link where the card gives an address, a menu, a button otherwise. */
import type { ComponentChildren } from 'preact';
import { CardIcon } from './cardIcon';
import { cssColor, isLight } from './cardColor';
import type { CardColor, OnClick } from './clickJson';
import { linkAddress } from './linkAddress';
import { mailboxHere } from './mailboxHere';
import { ownPage } from './ownPage';
import { usePanelSurroundings } from './panelContext';
import { PopupMenu } from './popupMenu';

interface ClickableProps {
  readonly onClick: OnClick;
  readonly class: string;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  /** What is read out instead of the content. */
  readonly label?: string | undefined;
  readonly color?: CardColor | undefined;
  /** Parameters beside those of the card, as a grid adds for its item. */
  readonly more?: Readonly<Record<string, string>>;
}

/** A link over the page, or one that wants the add-on opened anew afterwards, is shown as a notice instead. */
const directAddress = (onClick: OnClick): string | undefined =>
  'openLink' in onClick && onClick.openLink.openAs === 'FULL_SIZE' && onClick.openLink.onClose === 'NOTHING'
    ? linkAddress(onClick.openLink.url)
    : undefined;

export const Clickable = (props: ClickableProps) => {
  const { onClick, children, disabled = false, label, color, more } = props;
  const { session, words } = usePanelSurroundings();
  const address = disabled ? undefined : directAddress(onClick);
  const style = color && { background: cssColor(color), color: isLight(color) ? '#1f1f1f' : '#fff' };
  const look = { class: props.class, 'aria-label': label, style };
  if (address !== undefined)
    return (
      <a {...look} href={ownPage(address, mailboxHere())} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  if ('overflowMenu' in onClick)
    return (
      <PopupMenu
        class={props.class}
        label={label ?? words.menu}
        buttonLabel={label}
        disabled={disabled}
        items={onClick.overflowMenu.items.map((item) => ({
          text: item.text,
          disabled: item.disabled,
          picture: item.startIcon && <CardIcon icon={item.startIcon} />,
          act: () => session.press(item.onClick),
        }))}
      >
        {children}
      </PopupMenu>
    );
  return (
    <button {...look} type="button" disabled={disabled} onClick={() => void session.press(onClick, more)}>
      {children}
    </button>
  );
};
