/** The text field, what it suggests and what it accepts. */
import { Action } from './actions';
import { CardNode, type JsonObject } from './node';
import { asFlag, asInteger, asMemberOf, asNode, asText, asTexts } from './parameters';

export class Suggestions extends CardNode implements GoogleAppsScript.Card_Service.Suggestions {
  readonly typeName = 'Suggestions';
  private texts: readonly string[] = [];

  addSuggestion(suggestion: string): this {
    this.read('addSuggestion', asText, suggestion);
    return this.adding([suggestion]);
  }

  addSuggestions(suggestions: string[]): this {
    this.read('addSuggestions', asTexts, suggestions);
    return this.adding(suggestions);
  }

  override toJSON(): JsonObject {
    return { items: this.texts.map((text) => ({ text })) };
  }

  private adding(texts: readonly string[]): this {
    this.texts = [...this.texts, ...texts];
    return this;
  }
}

export class Validation extends CardNode implements GoogleAppsScript.Card_Service.Validation {
  readonly typeName = 'Validation';

  setCharacterLimit(characterLimit: number): this {
    return this.put('setCharacterLimit', 'characterLimit', asInteger, characterLimit);
  }

  setInputType(inputType: GoogleAppsScript.Card_Service.InputType): this {
    return this.put('setInputType', 'inputType', asMemberOf('InputType'), inputType);
  }
}

export class TextInput extends CardNode implements GoogleAppsScript.Card_Service.TextInput {
  readonly typeName = 'TextInput';
  protected override readonly required = ['name'];

  setFieldName(fieldName: string): this {
    return this.put('setFieldName', 'name', asText, fieldName);
  }

  setTitle(title: string): this {
    return this.put('setTitle', 'label', asText, title);
  }

  setHint(hint: string): this {
    return this.put('setHint', 'hintText', asText, hint);
  }

  setValue(value: string): this {
    return this.put('setValue', 'value', asText, value);
  }

  setMultiline(multiline: boolean): this {
    const json = this.read('setMultiline', asFlag, multiline);
    return this.with('type', json === true ? 'MULTIPLE_LINE' : 'SINGLE_LINE');
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action): this {
    return this.put('setOnChangeAction', 'onChangeAction', asNode(Action), action);
  }

  setSuggestions(suggestions: GoogleAppsScript.Card_Service.Suggestions): this {
    return this.put('setSuggestions', 'initialSuggestions', asNode(Suggestions), suggestions);
  }

  setSuggestionsAction(suggestionsAction: GoogleAppsScript.Card_Service.Action): this {
    return this.put('setSuggestionsAction', 'autoCompleteAction', asNode(Action), suggestionsAction);
  }

  setValidation(validation: GoogleAppsScript.Card_Service.Validation): this {
    return this.put('setValidation', 'validation', asNode(Validation), validation);
  }

  override asWidget(): JsonObject {
    return { textInput: this.complete() };
  }
}
