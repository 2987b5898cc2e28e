/** Choices: a list to choose from, and the switch inside a decorated text. */
import { Action } from './actions';
import { PlatformDataSource } from './dataSources';
import { CardNode, invalidArgument, type Json, type JsonObject } from './node';
import { asFlag, asImageAddress, asInteger, asMemberOf, asNode, asText } from './parameters';

/** "You can add up to 100 items": SelectionInput in the google.apps.card.v1 reference. */
const MOST_ITEMS = 100;

/** A menu has one of them: card JSON, `multi_select_data_source`. */
const dataSources = ['externalDataSource', 'platformDataSource'];

/** Google documents `Object` here: numbers and booleans are shown as text. */
const written = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

export class SelectionInput extends CardNode implements GoogleAppsScript.Card_Service.SelectionInput {
  readonly typeName = 'SelectionInput';
  protected override readonly required = ['name'];

  setFieldName(fieldName: string): this {
    return this.put('setFieldName', 'name', asText, fieldName);
  }

  setTitle(title: string): this {
    return this.put('setTitle', 'label', asText, title);
  }

  setType(type: GoogleAppsScript.Card_Service.SelectionInputType): this {
    return this.put('setType', 'type', asMemberOf('SelectionInputType'), type);
  }

  addItem(text: unknown, value: unknown, selected: boolean): this {
    const shown = written(text);
    const sent = written(value);
    if (shown === undefined || sent === undefined || typeof selected !== 'boolean') {
      throw this.mismatch('addItem', [text, value, selected]);
    }
    return this.adding({ text: shown, value: sent, selected });
  }

  addMultiSelectItem(
    text: string,
    value: string,
    selected: boolean,
    startIconUri: string,
    bottomText: string,
  ): this {
    const given = [text, value, selected, startIconUri, bottomText];
    if (given.some((argument, place) => typeof argument !== (place === 2 ? 'boolean' : 'string'))) {
      throw this.mismatch('addMultiSelectItem', given);
    }
    const icon: JsonObject = startIconUri === '' ? {} : { startIconUri };
    this.read(
      'addMultiSelectItem',
      (address) => (address === '' ? '' : asImageAddress(address)),
      startIconUri,
    );
    return this.adding({ text, value, selected, ...icon, bottomText });
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action): this {
    return this.put('setOnChangeAction', 'onChangeAction', asNode(Action), action);
  }

  setExternalDataSource(action: GoogleAppsScript.Card_Service.Action): this {
    return this.choose('setExternalDataSource', 'externalDataSource', dataSources, asNode(Action), action);
  }

  setPlatformDataSource(source: GoogleAppsScript.Card_Service.PlatformDataSource): this {
    return this.choose(
      'setPlatformDataSource',
      'platformDataSource',
      dataSources,
      asNode(PlatformDataSource),
      source,
    );
  }

  setMultiSelectMaxSelectedItems(maxSelectedItems: number): this {
    const most = this.read('setMultiSelectMaxSelectedItems', asInteger, maxSelectedItems);
    if (maxSelectedItems < 1) throw invalidArgument('a multiselect menu takes 1 selected item at least');
    return this.with('multiSelectMaxSelectedItems', most);
  }

  setMultiSelectMinQueryLength(queryLength: number): this {
    return this.put('setMultiSelectMinQueryLength', 'multiSelectMinQueryLength', asInteger, queryLength);
  }

  override asWidget(): JsonObject {
    return { selectionInput: this.complete() };
  }

  private adding(item: Json): this {
    const items = this.list('items');
    if (items.length === MOST_ITEMS) throw invalidArgument(`SelectionInput takes ${MOST_ITEMS} items`);
    return this.with('items', [...items, item]);
  }
}

export class Switch extends CardNode implements GoogleAppsScript.Card_Service.Switch {
  readonly typeName = 'Switch';
  protected override readonly required = ['name'];

  setFieldName(fieldName: string): this {
    return this.put('setFieldName', 'name', asText, fieldName);
  }

  setValue(value: string): this {
    return this.put('setValue', 'value', asText, value);
  }

  setSelected(selected: boolean): this {
    return this.put('setSelected', 'selected', asFlag, selected);
  }

  setControlType(type: GoogleAppsScript.Card_Service.SwitchControlType): this {
    return this.put('setControlType', 'controlType', asMemberOf('SwitchControlType'), type);
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action): this {
    return this.put('setOnChangeAction', 'onChangeAction', asNode(Action), action);
  }
}
