/** A property that takes one of the downloaded key files, the wrong ones among them. */
import { useState } from 'preact/hooks';
import type { KeyFile } from '../../adminApi';
import type { AdminWords } from '../words/admin';
import type { AdminStepProps } from './adminStep';

interface KeyChoiceProps extends Pick<AdminStepProps, 'busy' | 'act'> {
  readonly words: AdminWords;
  readonly label: string;
  readonly property: 'book' | 'worker';
  readonly current: KeyFile | undefined;
}

const FILES: readonly KeyFile[] = ['book', 'worker', 'deleted'];

export const KeyChoice = ({ words, label, property, current, busy, act }: KeyChoiceProps) => {
  const [chosen, setChosen] = useState<string>(current ?? 'none');
  const file = FILES.find((each) => each === chosen);
  return (
    <div class="property">
      <label>
        {label}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value="none">{words.keyFile.none}</option>
          {FILES.map((each) => (
            <option key={each} value={each}>
              {words.keyFile[each]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={busy || chosen === (current ?? 'none')}
        aria-label={`${words.save}: ${label}`}
        onClick={() =>
          act(file === undefined ? { act: 'remove-key', property } : { act: 'put-key', property, file })
        }
      >
        {words.save}
      </button>
    </div>
  );
};
