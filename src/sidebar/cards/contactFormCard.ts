/** A contact as a form, each value to be typed over or emptied, with one empty line more of each kind. */
import type { FilledForm } from '../../app/contacts/saveContact';
import { displayName } from '../../core/contacts/displayName';
import type { Element } from '../../core/contacts/fieldValue';
import type { FormField } from '../../core/contacts/typedFields';
import { hasNewLine, LONGEST_TYPED, typedAttributes } from '../../core/contacts/typedFields';
import type { FormProblem } from '../../core/contacts/typedProblems';
import { action } from '../actions';
import type { Card, Section } from '../card';
import { carriedBy, inputName, NEW_TYPES, typeName } from '../contactForm';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { typeWord } from './personDetails';

const problemText = (problem: FormProblem, { contact }: Messages): string =>
  problem.what === 'nobody'
    ? contact.problems.nobody
    : contact.problems[problem.what](contact.attribute(problem.field, problem.attribute));

const SWAPPED: Readonly<Record<string, string>> = {
  family: 'given',
  given: 'family',
  familyReading: 'givenReading',
  givenReading: 'familyReading',
};

/** In Japan the family name comes first. */
const inOrder = (attributes: readonly string[], { message }: Messages): readonly string[] =>
  message.familyFirst ? attributes : attributes.map((attribute) => SWAPPED[attribute] ?? attribute);

const labelOf = (
  field: FormField,
  attribute: string,
  { element, place, isNew }: { readonly element: Element; readonly place: number; readonly isNew: boolean },
  messages: Messages,
): string => {
  const word = messages.contact.attribute(field, attribute);
  if (isNew) return place === 0 ? word : messages.contact.another(word);
  const type = field === 'organization' ? '' : typeWord(element, messages);
  return type === '' ? word : messages.contact.ofType(word, type);
};

const lineWidgets = (
  form: FilledForm,
  field: FormField,
  place: number,
  messages: Messages,
): readonly Widget[] => {
  const element = form.shown[field]?.[place];
  const isNew = element === undefined;
  return inOrder(typedAttributes(field, element ?? {}), messages).map((attribute): Widget => {
    const value = form.typed(field, place, attribute);
    return {
      textInput: {
        name: inputName(field, place, attribute),
        label: labelOf(field, attribute, { element: element ?? {}, place, isNew }, messages),
        ...(value === '' ? {} : { value }),
        ...(field === 'note' || attribute === 'unstructured' ? { type: 'MULTIPLE_LINE' as const } : {}),
        // A counter below every line would make the form half as long again; what is too long is said.
        ...(field === 'note' ? { validation: { characterLimit: LONGEST_TYPED } } : {}),
      },
    };
  });
};

const typeWidgets = (form: FilledForm, field: FormField, messages: Messages): readonly Widget[] => {
  const types = NEW_TYPES[field];
  if (types === undefined) return [];
  const chosen = form.newType(field);
  return [
    {
      selectionInput: {
        name: typeName(field),
        label: messages.contact.newType(messages.contact.attribute(field, 'value')),
        type: 'DROPDOWN',
        items: types.map((type) => ({
          text: messages.message.types[type.toLowerCase()] ?? type,
          value: type,
          selected: type === chosen,
        })),
      },
    },
  ];
};

const sectionOf = (form: FilledForm, field: FormField, messages: Messages): Section => {
  const shown = form.shown[field] ?? [];
  const isAdding = hasNewLine(field, shown);
  const lines = Array.from({ length: shown.length + (isAdding ? 1 : 0) }, (_, place) =>
    lineWidgets(form, field, place, messages),
  );
  const widgets = [...lines.flat(), ...(isAdding ? typeWidgets(form, field, messages) : [])];
  const adding = isAdding ? (lines[shown.length]?.length ?? 0) : 0;
  // A further company or address is seldom typed, and takes half a card; of the first one begins with its first part.
  const isFolded = (field === 'organization' && shown.length > 0) || field === 'address';
  const open = Math.max(1, widgets.length - adding);
  return {
    header: messages.suggestions.matters[field],
    widgets,
    ...(isFolded ? { collapsible: true, uncollapsibleWidgetsCount: open } : {}),
  };
};

export const contactFormCard = (
  form: FilledForm,
  messages: Messages,
  problems: readonly FormProblem[] = [],
): Card => {
  const { isSuggestion, shown } = form;
  const { contact, requests, message } = messages;
  const said = problems.map((problem) => problemText(problem, messages));
  const intro = [...(isSuggestion ? [requests.suggestHint] : []), ...new Set(said)];
  return {
    name: isSuggestion ? 'suggest-change' : 'edit-contact',
    header: {
      title: isSuggestion ? requests.suggestChange : contact.edit,
      subtitle: displayName(shown) || message.nameless,
    },
    sections: [
      ...(intro.length === 0
        ? []
        : [{ widgets: intro.map((text): Widget => ({ textParagraph: { text: plain(text) } })) }]),
      ...form.fields.map((field) => sectionOf(form, field, messages)),
    ],
    fixedFooter: {
      primaryButton: {
        text: isSuggestion ? requests.send : contact.save,
        onClick: { action: action(isSuggestion ? 'suggest-change' : 'save-contact', carriedBy(form)) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
