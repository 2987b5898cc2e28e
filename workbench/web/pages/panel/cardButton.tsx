/** The buttons of a card, one or a row of them, in Google's four looks. */
import { CardIcon } from './cardIcon';
import { Clickable } from './clickable';
import type { CardButton as ButtonJson } from './clickJson';

const LOOKS = {
  FILLED: 'card-button card-button-filled',
  FILLED_TONAL: 'card-button card-button-tonal',
  OUTLINED: 'card-button card-button-outlined',
  BORDERLESS: 'card-button card-button-borderless',
} as const;

export const CardButton = ({ button }: { readonly button: ButtonJson }) => {
  const { text, icon, onClick, type, disabled, altText, color } = button;
  // "If a color is set, the type is FILLED": the reference of Button in google.apps.card.v1.
  const look = LOOKS[color ? 'FILLED' : type];
  return (
    <Clickable
      class={text === '' ? `${look} card-button-icon` : look}
      onClick={onClick}
      disabled={disabled}
      label={altText}
      color={disabled ? undefined : color}
    >
      {icon === undefined ? null : <CardIcon icon={icon} />}
      {text}
    </Clickable>
  );
};

export const ButtonList = ({ buttons }: { readonly buttons: readonly ButtonJson[] }) => (
  <div class="card-buttons">
    {buttons.map((button, place) => (
      <CardButton key={place} button={button} />
    ))}
  </div>
);
