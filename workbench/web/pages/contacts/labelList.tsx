/** The left column's labels, with their counts, and the dialogs that make, rename and delete one. */
import { useState } from 'preact/hooks';
import type { ContactsAnswer } from '../../api';
import { Icon } from '../icon';
import type { ContactsDesk } from './act';
import { LabelDialog, type LabelQuestion } from './labelDialog';
import { fragmentOf, type Place } from './place';

type Label = ContactsAnswer['labels'][number];

interface LabelListProps {
  readonly desk: ContactsDesk;
  readonly place: Place;
}

export const LabelList = ({ desk, place }: LabelListProps) => {
  const [question, setQuestion] = useState<LabelQuestion | undefined>(undefined);
  const words = desk.words.labels;
  const isHere = ({ resourceName }: Label): boolean => place.at === 'label' && place.label === resourceName;
  return (
    <section class="labels" aria-labelledby="labels-heading">
      <div class="labels-head">
        <h2 id="labels-heading">{words.heading}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.create}
          onClick={() => setQuestion({ about: 'create' })}
        >
          <Icon name="add" />
        </button>
      </div>
      <ul>
        {desk.labels.map((label) => (
          <li key={label.resourceName}>
            <a
              class="side-link"
              href={fragmentOf({ at: 'label', label: label.resourceName })}
              aria-current={isHere(label) ? 'page' : undefined}
            >
              <Icon name="label" filled={isHere(label)} />
              <span class="side-name">{label.name}</span>
              <span class="side-count">{desk.words.count(label.count)}</span>
            </a>
            <span class="label-buttons">
              <button
                type="button"
                class="icon-button"
                aria-label={words.rename(label.name)}
                onClick={() => setQuestion({ about: 'rename', label })}
              >
                <Icon name="edit" />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={words.delete(label.name)}
                onClick={() => setQuestion({ about: 'delete', label })}
              >
                <Icon name="delete" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      {question === undefined ? null : (
        <LabelDialog
          desk={desk}
          question={question}
          onDone={() => {
            // The list of a label that is gone would stay empty.
            if (question.about === 'delete' && isHere(question.label)) desk.goTo({ at: 'contacts' });
          }}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </section>
  );
};
