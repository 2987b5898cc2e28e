/** A menu that a button opens: in developer preview for add-ons, which refuse it when a card is shown. */
import { ClickableNode } from './clickable';
import { IconImage } from './images';
import { CardNode } from './node';
import { asFlag, asNode, asText } from './parameters';

/** "This OnClick cannot contain an OverflowMenu": so it has no method for one. */
export class OverflowMenuItem
  extends ClickableNode
  implements GoogleAppsScript.Card_Service.OverflowMenuItem
{
  readonly typeName = 'OverflowMenuItem';
  protected override readonly required = ['text', 'onClick'];

  setStartIcon(icon: GoogleAppsScript.Card_Service.IconImage): this {
    return this.put('setStartIcon', 'startIcon', asNode(IconImage), icon);
  }

  setText(text: string): this {
    return this.put('setText', 'text', asText, text);
  }

  setDisabled(disabled: boolean): this {
    return this.put('setDisabled', 'disabled', asFlag, disabled);
  }
}

export class OverflowMenu extends CardNode implements GoogleAppsScript.Card_Service.OverflowMenu {
  readonly typeName = 'OverflowMenu';
  protected override readonly required = ['items'];

  addMenuItem(menuItem: GoogleAppsScript.Card_Service.OverflowMenuItem): this {
    return this.append('addMenuItem', 'items', asNode(OverflowMenuItem), menuItem);
  }
}
