/**
 * Whether an add-on's host shows what a function answered: every fault of a card, or of the answer around it.
 *
 * This is a check of what was built, beside the builders and not in them, because Google does it there: the builders
 * serve Chat apps and Workspace Studio as well and make every card without complaint; the host then refuses it.
 *
 * *Faithful:* the fields, values and alternatives of google.apps.card.v1; required fields, limits, and what is in
 * preview or for Chat only, as documented; one thing per navigation step.
 * *Not faithful:* the sentences are ours. Google tells a developer "The value returned from Apps Script has a type that
 * cannot be used by the add-ons platform", or leaves a part out in silence. What it does with more selected than a
 * multiselect menu takes is not documented. Whether images exist is not looked at.
 */
import { addOnDefinitions, type Place } from './addOnSchema';
import { answerDefinitions } from './answerSchema';
import { faultsOf, isFields, type Fault, type Fields, type Rules } from './check';
import { refTo, type Definitions } from './jsonSchema';

export type { Fault, Place };

const MOST_WIDGETS = 100;

/** "If unspecified, defaults to 3 items": `multiSelectMaxSelectedItems`. */
const MOST_SELECTED = 3;

const listIn = (value: Fields, field: string): readonly unknown[] => {
  const list = value[field];
  return Array.isArray(list) ? list : [];
};

const widgetsIn = (section: unknown): number => (isFields(section) ? listIn(section, 'widgets').length : 0);

const isEmpty = (value: Fields): string | undefined =>
  Object.keys(value).length === 0 ? 'is empty' : undefined;

const rules: Rules = {
  Card: (card) => {
    const total = listIn(card, 'sections').reduce((sum: number, section) => sum + widgetsIn(section), 0);
    return total <= MOST_WIDGETS
      ? undefined
      : `has ${String(total)} widgets; ${String(MOST_WIDGETS)} are shown`;
  },
  /** "The button must be a text button": `CardFixedFooter`. */
  'Card.CardFixedFooter': (footer) =>
    ['primaryButton', 'secondaryButton'].some(
      (place) => isFields(footer[place]) && footer[place].text === undefined,
    )
      ? 'has a button without text'
      : undefined,
  Navigation: isEmpty,
  Widget: isEmpty,
  SelectionInput: (input) => {
    if (input.type !== 'MULTI_SELECT') return undefined;
    const { multiSelectMaxSelectedItems: most = MOST_SELECTED } = input;
    const selected = listIn(input, 'items').filter((item) => isFields(item) && item.selected === true).length;
    return typeof most === 'number' && selected > most
      ? `has ${String(selected)} items selected; ${String(most)} can be`
      : undefined;
  },
};

/** `ImageButton.setImageButtonStyle` is in preview; the same field of a button with text is not. */
const withoutPreviews: Rules = {
  ...rules,
  Button: ({ text, type }) =>
    text === undefined && type !== undefined
      ? 'has no text and a type, which is in developer preview for Google Workspace add-ons'
      : undefined,
};

const definitionsFor = (place: Place): Definitions => ({ ...addOnDefinitions(place), ...answerDefinitions });

/** What is valid does not change while a program runs. */
export const definitions: Readonly<Record<Place, Definitions>> = {
  sidePanel: definitionsFor('sidePanel'),
  dialog: definitionsFor('dialog'),
  developerPreview: definitionsFor('developerPreview'),
};

export const faultsOfA = (name: string, value: unknown, place: Place = 'sidePanel'): readonly Fault[] =>
  faultsOf(refTo(name), value, definitions[place], place === 'developerPreview' ? rules : withoutPreviews);

export const faultsOfCard = (card: unknown, place?: Place): readonly Fault[] =>
  faultsOfA('Card', card, place);

/** The definition of an answer, by what only that has: everything in a card may be missing. */
export const kindOf = (answer: unknown): string => {
  if (!isFields(answer)) return 'Card';
  if ('renderActions' in answer) return 'SubmitFormResponse';
  if ('autoComplete' in answer) return 'GetAutocompletionResponse';
  return 'action' in answer ? 'LinkPreviewResponse' : 'Card';
};

/** A function may answer with nothing, a card, several, or one of the responses. */
export const faultsOfAnswer = (answer: unknown, place?: Place): readonly Fault[] => {
  if (answer === undefined || answer === null) return [];
  if (!Array.isArray(answer)) return faultsOfA(kindOf(answer), answer, place);
  return answer.flatMap((card: unknown, number) =>
    faultsOfCard(card, place).map(({ path, sentence }) => ({
      path: `[${String(number)}]${path === '' ? '' : `.${path}`}`,
      sentence,
    })),
  );
};

/** One line for each fault, as a developer reads it. */
export const tellFaults = (faults: readonly Fault[]): string =>
  faults.map(({ path, sentence }) => `${path === '' ? 'The whole' : path} ${sentence}.`).join('\n');
