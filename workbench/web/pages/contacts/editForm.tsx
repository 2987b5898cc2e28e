/** The form in which a contact is made or edited. */
import { useState } from 'preact/hooks';
import type { WebPerson } from '../../webPerson';
import { Icon } from '../icon';
import type { ContactsDesk } from './act';
import { LineBoxes } from './lineBoxes';
import { changedFields, formOf, LINE_FIELDS, type PersonForm, type TextName } from './personForm';
import { shownName } from './personEntry';
import type { Place } from './place';
import { TextBox } from './textBox';
import { ViewHeading } from './viewHeading';

interface EditFormProps {
  readonly desk: ContactsDesk;
  /** The contact that is edited; absent for a new one. */
  readonly contact?: string;
  /** As it was when the form was opened. */
  readonly person: WebPerson;
  /** What a new contact has from the start. */
  readonly labels: readonly string[];
  /** Where Cancel leads. */
  readonly back: Place;
}

/** As each language writes a name. */
const NAME_BOXES: Readonly<Record<'familyFirst' | 'givenFirst', readonly TextName[]>> = {
  familyFirst: ['familyName', 'givenName', 'phoneticFamilyName', 'phoneticGivenName'],
  givenFirst: ['givenName', 'familyName', 'phoneticGivenName', 'phoneticFamilyName'],
};

const ADDRESS_BOXES: Readonly<Record<'familyFirst' | 'givenFirst', readonly TextName[]>> = {
  familyFirst: ['postalCode', 'region', 'city', 'street', 'extended', 'country'],
  givenFirst: ['street', 'extended', 'city', 'region', 'postalCode', 'country'],
};

export const EditForm = ({ desk, contact, person, labels, back }: EditFormProps) => {
  const [form, setForm] = useState(() => formOf(person));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { words } = desk;
  const order = document.documentElement.lang === 'ja' ? 'familyFirst' : 'givenFirst';

  const save = async (): Promise<void> => {
    const fields = changedFields(form, person);
    if (contact !== undefined && Object.keys(fields).length === 0) return desk.goTo(back);
    const done = await desk.act(
      contact === undefined ? { act: 'add', fields, labels } : { act: 'edit', contact, fields },
    );
    setProblem(done.problem);
    if (done.problem !== undefined) return;
    desk.goTo({ at: 'contact', contact: contact ?? done.contact ?? '' });
    desk.tell({ text: words.saved });
  };

  const box = (name: TextName, lines = 1) => (
    <TextBox
      key={name}
      label={words.form.texts[name]}
      value={form.texts[name] ?? ''}
      lines={lines}
      onInput={(text) => setForm((last) => ({ ...last, texts: { ...last.texts, [name]: text } }))}
    />
  );
  const group = (legend: string, names: readonly TextName[]) => (
    <fieldset>
      <legend>{legend}</legend>
      {names.map((name) => box(name))}
    </fieldset>
  );

  return (
    <form
      class="edit"
      aria-labelledby="edit-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="contact-bar">
        <ViewHeading desk={desk} id="edit-title">
          {contact === undefined ? words.newContact : words.editing(shownName(person) || words.nameless)}
        </ViewHeading>
        <span class="contact-buttons">
          <button type="button" class="quiet-button" onClick={() => desk.goTo(back)}>
            {words.cancel}
          </button>
          <button type="submit" class="main-button">
            {words.save}
          </button>
        </span>
      </div>
      {problem === undefined ? null : (
        <p class="problem" role="alert">
          <Icon name="error" />
          {problem}
        </p>
      )}
      {group(words.form.name, NAME_BOXES[order])}
      {group(words.form.work, ['company', 'department', 'title'])}
      {LINE_FIELDS.map((field) => (
        <LineBoxes
          key={field}
          words={words}
          field={field}
          lines={form.lines[field]}
          onChange={(lines) =>
            setForm((last: PersonForm) => ({ ...last, lines: { ...last.lines, [field]: lines } }))
          }
        />
      ))}
      {group(words.form.address, ADDRESS_BOXES[order])}
      <fieldset>
        <legend>{words.form.other}</legend>
        <TextBox
          label={words.form.birthday}
          hint={words.form.birthdayHint}
          value={form.birthday}
          onInput={(birthday) => setForm((last) => ({ ...last, birthday }))}
        />
        {box('note', 4)}
      </fieldset>
    </form>
  );
};
