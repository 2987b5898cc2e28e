/** Pictures: the image widget, icons, and how a picture is cut and framed. */
import { ClickableNode } from './clickable';
import { CardNode, invalidArgument, type JsonObject } from './node';
import {
  asColor,
  asFlag,
  asImageAddress,
  asInteger,
  asMemberOf,
  asNode,
  asNumber,
  asText,
} from './parameters';

export class Image extends ClickableNode implements GoogleAppsScript.Card_Service.Image {
  readonly typeName = 'Image';
  protected override readonly required = ['imageUrl'];

  setImageUrl(url: string): this {
    return this.put('setImageUrl', 'imageUrl', asImageAddress, url);
  }

  setAltText(altText: string): this {
    return this.put('setAltText', 'altText', asText, altText);
  }

  override asWidget(): JsonObject {
    return { image: this.complete() };
  }
}

export class MaterialIcon extends CardNode implements GoogleAppsScript.Card_Service.MaterialIcon {
  readonly typeName = 'MaterialIcon';
  protected override readonly required = ['name'];

  setName(name: string): this {
    return this.put('setName', 'name', asText, name);
  }

  setFill(fill: boolean): this {
    return this.put('setFill', 'fill', asFlag, fill);
  }

  setGrade(grade: number): this {
    return this.put('setGrade', 'grade', asInteger, grade);
  }

  setWeight(weight: number): this {
    return this.put('setWeight', 'weight', asInteger, weight);
  }
}

const pictures = ['knownIcon', 'iconUrl', 'materialIcon'];

export class IconImage extends CardNode implements GoogleAppsScript.Card_Service.IconImage {
  readonly typeName = 'IconImage';

  setIcon(icon: GoogleAppsScript.Card_Service.Icon): this {
    return this.choose('setIcon', 'knownIcon', pictures, asMemberOf('Icon'), icon);
  }

  setIconUrl(url: string): this {
    return this.choose('setIconUrl', 'iconUrl', pictures, asImageAddress, url);
  }

  setMaterialIcon(icon: GoogleAppsScript.Card_Service.MaterialIcon): this {
    return this.choose('setMaterialIcon', 'materialIcon', pictures, asNode(MaterialIcon), icon);
  }

  setAltText(altText: string): this {
    return this.put('setAltText', 'altText', asText, altText);
  }

  setImageCropType(imageCropType: GoogleAppsScript.Card_Service.ImageCropType): this {
    const json = this.read('setImageCropType', asMemberOf('ImageCropType'), imageCropType);
    // "The crop type options you can use for icons are SQUARE and CIRCLE."
    if (json !== 'SQUARE' && json !== 'CIRCLE')
      throw invalidArgument('an icon is cropped to SQUARE or CIRCLE');
    return this.with('imageType', json);
  }
}

export class BorderStyle extends CardNode implements GoogleAppsScript.Card_Service.BorderStyle {
  readonly typeName = 'BorderStyle';

  setType(type: GoogleAppsScript.Card_Service.BorderType): this {
    return this.put('setType', 'type', asMemberOf('BorderType'), type);
  }

  setStrokeColor(color: string): this {
    return this.put('setStrokeColor', 'strokeColor', asColor, color);
  }

  setCornerRadius(radius: number): this {
    return this.put('setCornerRadius', 'cornerRadius', asInteger, radius);
  }
}

export class ImageCropStyle extends CardNode implements GoogleAppsScript.Card_Service.ImageCropStyle {
  readonly typeName = 'ImageCropStyle';

  setImageCropType(type: GoogleAppsScript.Card_Service.ImageCropType): this {
    return this.put('setImageCropType', 'type', asMemberOf('ImageCropType'), type);
  }

  setAspectRatio(ratio: number): this {
    return this.put('setAspectRatio', 'aspectRatio', asNumber, ratio);
  }
}
