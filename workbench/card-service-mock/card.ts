/** The card: its header, sections, menu and footer, and the limit of 100 widgets. */
import { FixedFooter } from './buttons';
import { ClickableNode } from './clickable';
import { CollapseControl } from './collapseControl';
import { BuilderNode, CardNode, PrintableNode, type JsonObject } from './node';
import { asFlag, asImageAddress, asInteger, asMemberOf, asNode, asText, asWidget } from './parameters';

/**
 * "You can add up to 100 widgets per card. … If a section's widgets push the total count above 100, that entire
 * section and all following sections are ignored":
 * https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1
 */
const MOST_WIDGETS = 100;

export class CardHeader extends CardNode implements GoogleAppsScript.Card_Service.CardHeader {
  readonly typeName = 'CardHeader';
  protected override readonly required = ['title'];

  setTitle(title: string): this {
    return this.put('setTitle', 'title', asText, title);
  }

  setSubtitle(subtitle: string): this {
    return this.put('setSubtitle', 'subtitle', asText, subtitle);
  }

  setImageUrl(imageUrl: string): this {
    return this.put('setImageUrl', 'imageUrl', asImageAddress, imageUrl);
  }

  setImageStyle(imageStyle: GoogleAppsScript.Card_Service.ImageStyle): this {
    return this.put('setImageStyle', 'imageType', asMemberOf('ImageStyle'), imageStyle);
  }

  setImageAltText(imageAltText: string): this {
    return this.put('setImageAltText', 'imageAltText', asText, imageAltText);
  }
}

export class CardSection extends CardNode implements GoogleAppsScript.Card_Service.CardSection {
  readonly typeName = 'CardSection';
  protected override readonly required = ['widgets'];

  setHeader(header: string): this {
    return this.put('setHeader', 'header', asText, header);
  }

  addWidget(widget: GoogleAppsScript.Card_Service.Widget): this {
    return this.append('addWidget', 'widgets', asWidget, widget);
  }

  setCollapsible(collapsible: boolean): this {
    return this.put('setCollapsible', 'collapsible', asFlag, collapsible);
  }

  setNumUncollapsibleWidgets(numUncollapsibleWidgets: number): this {
    return this.put(
      'setNumUncollapsibleWidgets',
      'uncollapsibleWidgetsCount',
      asInteger,
      numUncollapsibleWidgets,
    );
  }

  setCollapseControl(collapseControl: GoogleAppsScript.Card_Service.CollapseControl): this {
    return this.put('setCollapseControl', 'collapseControl', asNode(CollapseControl), collapseControl);
  }

  get widgetCount(): number {
    return this.list('widgets').length;
  }
}

export class CardAction extends ClickableNode implements GoogleAppsScript.Card_Service.CardAction {
  readonly typeName = 'CardAction';
  protected override readonly required = ['actionLabel', 'onClick'];

  setText(text: string): this {
    return this.put('setText', 'actionLabel', asText, text);
  }
}

export class Card extends PrintableNode implements GoogleAppsScript.Card_Service.Card {
  readonly typeName = 'Card';

  constructor(json: JsonObject) {
    super();
    this.fields = json;
  }
}

export class CardBuilder extends BuilderNode implements GoogleAppsScript.Card_Service.CardBuilder {
  readonly typeName = 'CardBuilder';
  private sections: readonly { readonly widgets: number; readonly json: JsonObject }[] = [];

  setName(name: string): this {
    return this.put('setName', 'name', asText, name);
  }

  setHeader(cardHeader: GoogleAppsScript.Card_Service.CardHeader): this {
    return this.put('setHeader', 'header', asNode(CardHeader), cardHeader);
  }

  addSection(section: GoogleAppsScript.Card_Service.CardSection): this {
    if (!(section instanceof CardSection)) throw this.mismatch('addSection', [section]);
    this.sections = [...this.sections, { widgets: section.widgetCount, json: section.complete() }];
    return this;
  }

  addCardAction(cardAction: GoogleAppsScript.Card_Service.CardAction): this {
    return this.append('addCardAction', 'cardActions', asNode(CardAction), cardAction);
  }

  setFixedFooter(fixedFooter: GoogleAppsScript.Card_Service.FixedFooter): this {
    return this.put('setFixedFooter', 'fixedFooter', asNode(FixedFooter), fixedFooter);
  }

  setDisplayStyle(displayStyle: GoogleAppsScript.Card_Service.DisplayStyle): this {
    return this.put('setDisplayStyle', 'displayStyle', asMemberOf('DisplayStyle'), displayStyle);
  }

  setPeekCardHeader(peekCardHeader: GoogleAppsScript.Card_Service.CardHeader): this {
    return this.put('setPeekCardHeader', 'peekCardHeader', asNode(CardHeader), peekCardHeader);
  }

  /** A card without any section is built: Google's reference of `CardService` opens with one. */
  build(): Card {
    const shown = this.sectionsShown();
    return new Card({ ...this.complete(), ...(shown.length === 0 ? {} : { sections: shown }) });
  }

  private sectionsShown(): JsonObject[] {
    let total = 0;
    const shown: JsonObject[] = [];
    for (const { widgets, json } of this.sections) {
      total += widgets;
      if (total > MOST_WIDGETS) break;
      shown.push(json);
    }
    return shown;
  }
}
