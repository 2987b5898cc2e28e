/** Buttons with text or a picture, a row of them, and the footer that stays in sight. */
import { ClickableNode } from './clickable';
import { IconImage } from './images';
import { CardNode, type JsonObject } from './node';
import { OverflowMenu } from './overflowMenu';
import { asColor, asFlag, asMemberOf, asNode, asText } from './parameters';

/** A button outside a set stands in a row of its own. */
export abstract class ButtonNode extends ClickableNode {
  private readonly picture = new IconImage();

  setIcon(icon: GoogleAppsScript.Card_Service.Icon): this {
    return this.showing(this.picture.setIcon(icon));
  }

  setIconUrl(url: string): this {
    return this.showing(this.picture.setIconUrl(url));
  }

  setMaterialIcon(icon: GoogleAppsScript.Card_Service.MaterialIcon): this {
    return this.showing(this.picture.setMaterialIcon(icon));
  }

  setAltText(altText: string): this {
    return this.put('setAltText', 'altText', asText, altText);
  }

  setOverflowMenu(menu: GoogleAppsScript.Card_Service.OverflowMenu): this {
    return this.onClick('setOverflowMenu', 'overflowMenu', asNode(OverflowMenu), menu);
  }

  override asWidget(): JsonObject {
    return { buttonList: { buttons: [this.complete()] } };
  }

  private showing(picture: IconImage): this {
    return this.with('icon', picture.toJSON());
  }
}

export class TextButton extends ButtonNode implements GoogleAppsScript.Card_Service.TextButton {
  readonly typeName = 'TextButton';
  protected override readonly required = ['text', 'onClick'];

  setText(text: string): this {
    return this.put('setText', 'text', asText, text);
  }

  setDisabled(disabled: boolean): this {
    return this.put('setDisabled', 'disabled', asFlag, disabled);
  }

  setBackgroundColor(backgroundColor: string): this {
    return this.put('setBackgroundColor', 'color', asColor, backgroundColor);
  }

  setTextButtonStyle(textButtonStyle: GoogleAppsScript.Card_Service.TextButtonStyle): this {
    return this.put('setTextButtonStyle', 'type', asMemberOf('TextButtonStyle'), textButtonStyle);
  }
}

export class ImageButton extends ButtonNode implements GoogleAppsScript.Card_Service.ImageButton {
  readonly typeName = 'ImageButton';
  protected override readonly required = ['icon', 'onClick'];

  setImageButtonStyle(style: GoogleAppsScript.Card_Service.ImageButtonStyle): this {
    return this.put('setImageButtonStyle', 'type', asMemberOf('ImageButtonStyle'), style);
  }
}

export class ButtonSet extends CardNode implements GoogleAppsScript.Card_Service.ButtonSet {
  readonly typeName = 'ButtonSet';
  protected override readonly required = ['buttons'];

  addButton(button: GoogleAppsScript.Card_Service.Button): this {
    return this.append('addButton', 'buttons', asNode(ButtonNode), button);
  }

  override asWidget(): JsonObject {
    return { buttonList: this.complete() };
  }
}

/** Two places for text buttons; the second needs the first: card JSON, `CardFixedFooter`. */
export class FixedFooter extends CardNode implements GoogleAppsScript.Card_Service.FixedFooter {
  readonly typeName = 'FixedFooter';
  protected override readonly required = ['primaryButton'];

  setPrimaryButton(button: GoogleAppsScript.Card_Service.TextButton): this {
    return this.put('setPrimaryButton', 'primaryButton', asNode(TextButton), button);
  }

  setSecondaryButton(button: GoogleAppsScript.Card_Service.TextButton): this {
    return this.put('setSecondaryButton', 'secondaryButton', asNode(TextButton), button);
  }
}
