/** Two columns of widgets beside one another; add-ons show them in dialogs only. */
import { CardNode, invalidArgument, type JsonObject } from './node';
import { asMemberOf, asNode, asWidgetOf } from './parameters';

/** "Displays up to 2 columns": `Columns` in the google.apps.card.v1 reference. */
const MOST_COLUMNS = 2;

/** `Columns.Column.Widgets` in the google.apps.card.v1 reference. */
const asColumnWidget = asWidgetOf('Column', [
  'textParagraph',
  'image',
  'decoratedText',
  'buttonList',
  'textInput',
  'selectionInput',
  'dateTimePicker',
  'chipList',
]);

export class Column extends CardNode implements GoogleAppsScript.Card_Service.Column {
  readonly typeName = 'Column';

  addWidget(widget: GoogleAppsScript.Card_Service.Widget): this {
    return this.append('addWidget', 'widgets', asColumnWidget, widget);
  }

  setHorizontalAlignment(alignment: GoogleAppsScript.Card_Service.HorizontalAlignment): this {
    return this.put(
      'setHorizontalAlignment',
      'horizontalAlignment',
      asMemberOf('HorizontalAlignment'),
      alignment,
    );
  }

  setHorizontalSizeStyle(style: GoogleAppsScript.Card_Service.HorizontalSizeStyle): this {
    return this.put(
      'setHorizontalSizeStyle',
      'horizontalSizeStyle',
      asMemberOf('HorizontalSizeStyle'),
      style,
    );
  }

  setVerticalAlignment(alignment: GoogleAppsScript.Card_Service.VerticalAlignment): this {
    return this.put('setVerticalAlignment', 'verticalAlignment', asMemberOf('VerticalAlignment'), alignment);
  }
}

export class Columns extends CardNode implements GoogleAppsScript.Card_Service.Columns {
  readonly typeName = 'Columns';

  addColumn(column: GoogleAppsScript.Card_Service.Column): this {
    if (this.list('columnItems').length === MOST_COLUMNS)
      throw invalidArgument(`Columns takes ${MOST_COLUMNS} columns`);
    return this.append('addColumn', 'columnItems', asNode(Column), column);
  }

  setWrapStyle(wrapStyle: GoogleAppsScript.Card_Service.WrapStyle): this {
    return this.put('setWrapStyle', 'wrapStyle', asMemberOf('WrapStyle'), wrapStyle);
  }

  override asWidget(): JsonObject {
    return { columns: this.complete() };
  }
}
