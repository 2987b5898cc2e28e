/** Whatever on a card can be clicked: a link where the card gives an address, a button otherwise. */
import type { ComponentChildren } from 'preact';
import type { OnClick } from './clickJson';
import { linkAddress } from './linkAddress';
import { usePanelSurroundings } from './panelContext';

interface ClickableProps {
  readonly onClick: OnClick;
  readonly class: string;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  /** What is read out instead of the content. */
  readonly label?: string | undefined;
  readonly color?: string | undefined;
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
  const { session } = usePanelSurroundings();
  const address = disabled ? undefined : directAddress(onClick);
  const look = { class: props.class, 'aria-label': label, style: color && { background: color } };
  if (address !== undefined)
    return (
      <a {...look} href={address} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  return (
    <button {...look} type="button" disabled={disabled} onClick={() => void session.press(onClick, more)}>
      {children}
    </button>
  );
};
