/** A row of chips, wrapped or to be scrolled. */
import { CardIcon } from './cardIcon';
import { Clickable } from './clickable';
import type { ChipList as ChipListJson } from './widgetJson';

export const ChipList = ({ list: { layout, chips } }: { readonly list: ChipListJson }) => (
  <div class={layout === 'WRAPPED' ? 'card-chips' : 'card-chips card-chips-scrolled'}>
    {chips.map(({ icon, label, onClick, disabled, altText }, place) => {
      const content = (
        <>
          {icon === undefined ? null : <CardIcon icon={icon} />}
          {label === '' ? null : <span>{label}</span>}
        </>
      );
      return onClick === undefined ? (
        <span key={place} class="card-chip">
          {content}
        </span>
      ) : (
        <Clickable
          key={place}
          class="card-chip card-chip-click"
          onClick={onClick}
          disabled={disabled}
          label={altText}
        >
          {content}
        </Clickable>
      );
    })}
  </div>
);
