/** The widgets that a person fills in, and the suggestions that help with it. */
import type {
  DateTimePicker,
  SelectionInput,
  Suggestions,
  TextInput,
  Validation,
} from '../../sidebar/widget';
import type { CardServiceSlice } from './cardServiceSlice';
import { given } from './given';
import { renderAction } from './renderClick';

export const renderSuggestionList = (
  service: CardServiceSlice,
  suggestions: Suggestions,
): GoogleAppsScript.Card_Service.Suggestions =>
  service.newSuggestions().addSuggestions(suggestions.items.map(({ text }) => text));

const renderValidation = (
  service: CardServiceSlice,
  validation: Validation,
): GoogleAppsScript.Card_Service.Validation => {
  const built = service.newValidation();
  given(validation.characterLimit, (limit) => built.setCharacterLimit(limit));
  given(validation.inputType, (name) => built.setInputType(service.InputType[name]));
  return built;
};

export const renderTextInput = (
  service: CardServiceSlice,
  input: TextInput,
): GoogleAppsScript.Card_Service.TextInput => {
  const built = service.newTextInput().setFieldName(input.name);
  given(input.label, (label) => built.setTitle(label));
  given(input.hintText, (hint) => built.setHint(hint));
  given(input.value, (value) => built.setValue(value));
  given(input.type, (type) => built.setMultiline(type === 'MULTIPLE_LINE'));
  given(input.onChangeAction, (action) => built.setOnChangeAction(renderAction(service, action)));
  given(input.initialSuggestions, (list) => built.setSuggestions(renderSuggestionList(service, list)));
  given(input.autoCompleteAction, (action) => built.setSuggestionsAction(renderAction(service, action)));
  given(input.validation, (validation) => built.setValidation(renderValidation(service, validation)));
  return built;
};

export const renderSelectionInput = (
  service: CardServiceSlice,
  input: SelectionInput,
): GoogleAppsScript.Card_Service.SelectionInput => {
  const built = service
    .newSelectionInput()
    .setFieldName(input.name)
    .setType(service.SelectionInputType[input.type]);
  given(input.label, (label) => built.setTitle(label));
  for (const { text, value, selected } of input.items) built.addItem(text, value, selected);
  given(input.onChangeAction, (action) => built.setOnChangeAction(renderAction(service, action)));
  return built;
};

export const renderDatePicker = (
  service: CardServiceSlice,
  picker: DateTimePicker,
): GoogleAppsScript.Card_Service.DatePicker => {
  const built = service.newDatePicker().setFieldName(picker.name);
  given(picker.label, (label) => built.setTitle(label));
  given(picker.valueMsEpoch, (value) => built.setValueInMsSinceEpoch(value));
  return built;
};
