/** The dialog that makes, renames or deletes a label. */
import { useState } from 'preact/hooks';
import type { ContactsAnswer } from '../../api';
import type { LabelWords } from '../words/contacts';
import type { Act, ContactsDesk } from './act';
import { Dialog } from './dialog';

type Label = ContactsAnswer['labels'][number];

export type LabelQuestion =
  | { readonly about: 'create' }
  | { readonly about: 'rename'; readonly label: Label }
  | { readonly about: 'delete'; readonly label: Label };

interface LabelDialogProps {
  readonly desk: ContactsDesk;
  readonly question: LabelQuestion;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What becomes of the contacts of a label that is deleted. */
type Fate = 'keep' | 'delete';

const actFor = (question: LabelQuestion, name: string, contacts: Fate): Act => {
  switch (question.about) {
    case 'create':
      return { act: 'create-label', label: name };
    case 'rename':
      return { act: 'rename-label', label: question.label.resourceName, name };
    case 'delete':
      return { act: 'delete-label', label: question.label.resourceName, contacts };
  }
};

const titleFor = (question: LabelQuestion, words: LabelWords): string => {
  switch (question.about) {
    case 'create':
      return words.create;
    case 'rename':
      return words.rename(question.label.name);
    case 'delete':
      return words.delete(question.label.name);
  }
};

export const LabelDialog = ({ desk, question, onDone, onClose }: LabelDialogProps) => {
  const [name, setName] = useState(question.about === 'rename' ? question.label.name : '');
  const [fate, setFate] = useState<Fate>('keep');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { labels: words, save, cancel, delete: deleteWord } = desk.words;
  const onConfirm = async (): Promise<boolean> => {
    const done = await desk.act(actFor(question, name, fate));
    setProblem(done.problem);
    if (done.problem === undefined) onDone();
    return done.problem === undefined;
  };
  return (
    <Dialog
      title={titleFor(question, words)}
      confirm={question.about === 'delete' ? deleteWord : save}
      cancel={cancel}
      problem={problem}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {question.about === 'delete' ? (
        <fieldset class="dialog-choices">
          <legend>{words.deleteHint(question.label.count)}</legend>
          {(['keep', 'delete'] as const).map((choice) => (
            <label key={choice}>
              <input type="radio" name="fate" checked={fate === choice} onChange={() => setFate(choice)} />
              {choice === 'keep' ? words.keepContacts : words.deleteContacts}
            </label>
          ))}
        </fieldset>
      ) : (
        <label class="box">
          <span>{words.name}</span>
          <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
      )}
    </Dialog>
  );
};
