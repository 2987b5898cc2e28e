/** The grid of pictures with a line or two of text. */
import { ClickableNode } from './clickable';
import { BorderStyle, ImageCropStyle } from './images';
import { CardNode, type JsonObject } from './node';
import { asImageAddress, asInteger, asMemberOf, asNode, asText } from './parameters';

export class ImageComponent extends CardNode implements GoogleAppsScript.Card_Service.ImageComponent {
  readonly typeName = 'ImageComponent';
  protected override readonly required = ['imageUri'];

  setImageUrl(url: string): this {
    return this.put('setImageUrl', 'imageUri', asImageAddress, url);
  }

  setAltText(altText: string): this {
    return this.put('setAltText', 'altText', asText, altText);
  }

  setCropStyle(imageCropStyle: GoogleAppsScript.Card_Service.ImageCropStyle): this {
    return this.put('setCropStyle', 'cropStyle', asNode(ImageCropStyle), imageCropStyle);
  }

  setBorderStyle(borderStyle: GoogleAppsScript.Card_Service.BorderStyle): this {
    return this.put('setBorderStyle', 'borderStyle', asNode(BorderStyle), borderStyle);
  }
}

export class GridItem extends CardNode implements GoogleAppsScript.Card_Service.GridItem {
  readonly typeName = 'GridItem';

  setIdentifier(id: string): this {
    return this.put('setIdentifier', 'id', asText, id);
  }

  setTitle(title: string): this {
    return this.put('setTitle', 'title', asText, title);
  }

  setSubtitle(subtitle: string): this {
    return this.put('setSubtitle', 'subtitle', asText, subtitle);
  }

  setImage(image: GoogleAppsScript.Card_Service.ImageComponent): this {
    return this.put('setImage', 'image', asNode(ImageComponent), image);
  }

  setLayout(layout: GoogleAppsScript.Card_Service.GridItemLayout): this {
    return this.put('setLayout', 'layout', asMemberOf('GridItemLayout'), layout);
  }

  setTextAlignment(alignment: GoogleAppsScript.Card_Service.HorizontalAlignment): this {
    return this.put('setTextAlignment', 'textAlignment', asMemberOf('HorizontalAlignment'), alignment);
  }
}

export class Grid extends ClickableNode implements GoogleAppsScript.Card_Service.Grid {
  readonly typeName = 'Grid';
  protected override readonly required = ['items'];

  setTitle(title: string): this {
    return this.put('setTitle', 'title', asText, title);
  }

  addItem(gridItem: GoogleAppsScript.Card_Service.GridItem): this {
    return this.append('addItem', 'items', asNode(GridItem), gridItem);
  }

  setNumColumns(numColumns: number): this {
    return this.put('setNumColumns', 'columnCount', asInteger, numColumns);
  }

  setBorderStyle(borderStyle: GoogleAppsScript.Card_Service.BorderStyle): this {
    return this.put('setBorderStyle', 'borderStyle', asNode(BorderStyle), borderStyle);
  }

  override asWidget(): JsonObject {
    return { grid: this.complete() };
  }
}
