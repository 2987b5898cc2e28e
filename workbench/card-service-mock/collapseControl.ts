/** Own buttons to open and close a section: in developer preview for add-ons, which refuse them when a card is shown. */
import { ButtonNode } from './buttons';
import { CardNode } from './node';
import { asMemberOf, asNode } from './parameters';

/** "Both expandButton and collapseButton field must be set": otherwise neither takes effect. */
export class CollapseControl extends CardNode implements GoogleAppsScript.Card_Service.CollapseControl {
  readonly typeName = 'CollapseControl';
  protected override readonly required = ['expandButton', 'collapseButton'];

  setExpandButton(button: GoogleAppsScript.Card_Service.Button): this {
    return this.put('setExpandButton', 'expandButton', asNode(ButtonNode), button);
  }

  setCollapseButton(button: GoogleAppsScript.Card_Service.Button): this {
    return this.put('setCollapseButton', 'collapseButton', asNode(ButtonNode), button);
  }

  setHorizontalAlign(alignment: GoogleAppsScript.Card_Service.HorizontalAlignment): this {
    return this.put(
      'setHorizontalAlign',
      'horizontalAlignment',
      asMemberOf('HorizontalAlignment'),
      alignment,
    );
  }
}
