/** Chips in a row: in developer preview for add-ons, which refuse them when a card is shown. */
import { ClickableNode } from './clickable';
import { IconImage } from './images';
import { CardNode, type JsonObject } from './node';
import { asFlag, asMemberOf, asNode, asText } from './parameters';

export class Chip extends ClickableNode implements GoogleAppsScript.Card_Service.Chip {
  readonly typeName = 'Chip';

  setIcon(icon: GoogleAppsScript.Card_Service.IconImage): this {
    return this.put('setIcon', 'icon', asNode(IconImage), icon);
  }

  setLabel(label: string): this {
    return this.put('setLabel', 'label', asText, label);
  }

  setAltText(altText: string): this {
    return this.put('setAltText', 'altText', asText, altText);
  }

  setDisabled(disabled: boolean): this {
    return this.put('setDisabled', 'disabled', asFlag, disabled);
  }
}

export class ChipList extends CardNode implements GoogleAppsScript.Card_Service.ChipList {
  readonly typeName = 'ChipList';
  protected override readonly required = ['chips'];

  addChip(chip: GoogleAppsScript.Card_Service.Chip): this {
    return this.append('addChip', 'chips', asNode(Chip), chip);
  }

  setLayout(layout: GoogleAppsScript.Card_Service.ChipListLayout): this {
    return this.put('setLayout', 'layout', asMemberOf('ChipListLayout'), layout);
  }

  override asWidget(): JsonObject {
    return { chipList: this.complete() };
  }
}
