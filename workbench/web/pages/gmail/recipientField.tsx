/** One of a draft's fields: each address with a way to take it out, and where another is typed. */
import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { ComposeWords } from '../words/compose';
import { typedAddresses } from './draft';

interface RecipientFieldProps {
  readonly label: string;
  readonly addresses: readonly string[];
  readonly words: ComposeWords;
  readonly onAdd: (addresses: readonly string[]) => void;
  readonly onRemove: (at: number) => void;
}

export const RecipientField = ({ label, addresses, words, onAdd, onRemove }: RecipientFieldProps) => {
  const [typed, setTyped] = useState('');
  const take = (): void => {
    const found = typedAddresses(typed);
    if (found.length === 0) return;
    onAdd(found);
    setTyped('');
  };
  return (
    <div class="draft-field" role="group" aria-label={label}>
      <span class="draft-field-name" aria-hidden="true">
        {label}
      </span>
      <ul class="draft-addresses">
        {addresses.map((address, at) => (
          <li key={`${String(at)} ${address}`}>
            <span>{address}</span>
            <button type="button" aria-label={words.remove(address)} onClick={() => onRemove(at)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
        <li class="draft-typed">
          <input
            type="text"
            aria-label={words.addTo(label)}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={take}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ',') return;
              event.preventDefault();
              take();
            }}
          />
        </li>
      </ul>
    </div>
  );
};
