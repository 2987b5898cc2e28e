/** What is read rather than filled in: paragraphs, decorated texts, dividers. */
import { ButtonNode } from './buttons';
import { ClickableNode } from './clickable';
import { IconImage } from './images';
import { CardNode, type JsonObject } from './node';
import { asFlag, asImageAddress, asInteger, asMemberOf, asNode, asText } from './parameters';
import { Switch } from './selection';

export class TextParagraph extends CardNode implements GoogleAppsScript.Card_Service.TextParagraph {
  readonly typeName = 'TextParagraph';
  protected override readonly required = ['text'];

  setText(text: string): this {
    return this.put('setText', 'text', asText, text);
  }

  setMaxLines(maxLines: number): this {
    return this.put('setMaxLines', 'maxLines', asInteger, maxLines);
  }

  override asWidget(): JsonObject {
    return { textParagraph: this.complete() };
  }
}

export class Divider extends CardNode implements GoogleAppsScript.Card_Service.Divider {
  readonly typeName = 'Divider';

  override asWidget(): JsonObject {
    return { divider: {} };
  }
}

const controls = ['button', 'switchControl', 'endIcon'];

/** What `DecoratedText` and its deprecated forerunner `KeyValue` have in common. */
abstract class LabelledNode extends ClickableNode {
  protected override readonly required = ['text'];
  private icon: JsonObject = {};

  setTopLabel(text: string): this {
    return this.put('setTopLabel', 'topLabel', asText, text);
  }

  setBottomLabel(text: string): this {
    return this.put('setBottomLabel', 'bottomLabel', asText, text);
  }

  setButton(button: GoogleAppsScript.Card_Service.Button): this {
    return this.choose('setButton', 'button', controls, asNode(ButtonNode), button);
  }

  /** "A DecoratedText can only support one button or one switch": the reference of both methods. */
  setSwitch(switchToSet: GoogleAppsScript.Card_Service.Switch): this {
    return this.choose('setSwitch', 'switchControl', controls, asNode(Switch), switchToSet);
  }

  setIcon(icon: GoogleAppsScript.Card_Service.Icon): this {
    return this.withIcon({ knownIcon: this.read('setIcon', asMemberOf('Icon'), icon) });
  }

  setIconUrl(url: string): this {
    return this.withIcon({ iconUrl: this.read('setIconUrl', asImageAddress, url) });
  }

  setIconAltText(altText: string): this {
    return this.withIcon({ altText: this.read('setIconAltText', asText, altText) });
  }

  override asWidget(): JsonObject {
    return { decoratedText: this.complete() };
  }

  private withIcon(part: JsonObject): this {
    this.icon = { ...this.icon, ...part };
    return this.with('icon', this.icon);
  }
}

export class DecoratedText extends LabelledNode implements GoogleAppsScript.Card_Service.DecoratedText {
  readonly typeName = 'DecoratedText';

  setText(text: string): this {
    return this.put('setText', 'text', asText, text);
  }

  setWrapText(wrapText: boolean): this {
    return this.put('setWrapText', 'wrapText', asFlag, wrapText);
  }

  setStartIcon(startIcon: GoogleAppsScript.Card_Service.IconImage): this {
    return this.put('setStartIcon', 'startIcon', asNode(IconImage), startIcon);
  }

  setEndIcon(endIcon: GoogleAppsScript.Card_Service.IconImage): this {
    return this.choose('setEndIcon', 'endIcon', controls, asNode(IconImage), endIcon);
  }

  setSwitchControl(switchToSet: GoogleAppsScript.Card_Service.Switch): this {
    return this.choose('setSwitchControl', 'switchControl', controls, asNode(Switch), switchToSet);
  }
}

/** Deprecated by Google in favour of `DecoratedText`; card JSON knows only the latter. */
export class KeyValue extends LabelledNode implements GoogleAppsScript.Card_Service.KeyValue {
  readonly typeName = 'KeyValue';

  setContent(text: string): this {
    return this.put('setContent', 'text', asText, text);
  }

  setMultiline(multiline: boolean): this {
    return this.put('setMultiline', 'wrapText', asFlag, multiline);
  }
}
