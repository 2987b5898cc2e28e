/** Small cards that are leafed through: in developer preview for add-ons, which refuse them when a card is shown. */
import { CardNode, type JsonObject } from './node';
import { asNode, asWidgetOf } from './parameters';

/** `Card.NestedWidget` in the google.apps.card.v1 reference. */
const asNestedWidget = asWidgetOf('CarouselCard', ['textParagraph', 'buttonList', 'image']);

export class CarouselCard extends CardNode implements GoogleAppsScript.Card_Service.CarouselCard {
  readonly typeName = 'CarouselCard';

  addWidget(widget: GoogleAppsScript.Card_Service.Widget): this {
    return this.append('addWidget', 'widgets', asNestedWidget, widget);
  }

  addFooterWidget(widget: GoogleAppsScript.Card_Service.Widget): this {
    return this.append('addFooterWidget', 'footerWidgets', asNestedWidget, widget);
  }
}

export class Carousel extends CardNode implements GoogleAppsScript.Card_Service.Carousel {
  readonly typeName = 'Carousel';

  addCarouselCard(card: GoogleAppsScript.Card_Service.CarouselCard): this {
    return this.append('addCarouselCard', 'carouselCards', asNode(CarouselCard), card);
  }

  override asWidget(): JsonObject {
    return { carousel: this.complete() };
  }
}
