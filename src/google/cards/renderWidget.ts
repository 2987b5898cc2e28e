/** One function per kind of widget; a kind that is missing in the table does not compile. */
import type { DecoratedText, Image, Widget, WidgetKind, Widgets } from '../../sidebar/widget';
import type { CardServiceSlice } from './cardServiceSlice';
import { given } from './given';
import { renderOnClick } from './renderClick';
import { renderDatePicker, renderSelectionInput, renderTextInput } from './renderInput';
import { renderButton, renderIcon, renderSwitch } from './renderParts';

type Rendered = GoogleAppsScript.Card_Service.Widget;

const renderDecoratedText = (service: CardServiceSlice, text: DecoratedText): Rendered => {
  const built = service.newDecoratedText().setText(text.text);
  given(text.startIcon, (icon) => built.setStartIcon(renderIcon(service, icon)));
  given(text.topLabel, (label) => built.setTopLabel(label));
  given(text.wrapText, (wrapText) => built.setWrapText(wrapText));
  given(text.bottomLabel, (label) => built.setBottomLabel(label));
  given(text.onClick, (onClick) => renderOnClick(service, built, onClick));
  given(text.button, (button) => built.setButton(renderButton(service, button)));
  given(text.switchControl, (control) => built.setSwitchControl(renderSwitch(service, control)));
  given(text.endIcon, (icon) => built.setEndIcon(renderIcon(service, icon)));
  return built;
};

const renderImage = (service: CardServiceSlice, image: Image): Rendered => {
  const built = service.newImage().setImageUrl(image.imageUrl);
  given(image.altText, (altText) => built.setAltText(altText));
  given(image.onClick, (onClick) => renderOnClick(service, built, onClick));
  return built;
};

type Renderers = {
  readonly [Kind in WidgetKind]: (service: CardServiceSlice, widget: Widgets[Kind]) => Rendered;
};

const renderers: Renderers = {
  textParagraph: (service, { text }) => service.newTextParagraph().setText(text),
  decoratedText: renderDecoratedText,
  buttonList: (service, { buttons }) => {
    const built = service.newButtonSet();
    for (const button of buttons) built.addButton(renderButton(service, button));
    return built;
  },
  textInput: renderTextInput,
  selectionInput: renderSelectionInput,
  dateTimePicker: renderDatePicker,
  divider: (service) => service.newDivider(),
  image: renderImage,
};

const renderKind = <Kind extends WidgetKind>(
  service: CardServiceSlice,
  kind: Kind,
  widget: Widgets[Kind],
): Rendered => renderers[kind](service, widget);

const isKind = (name: string): name is WidgetKind => Object.prototype.hasOwnProperty.call(renderers, name);

export const renderWidget = (service: CardServiceSlice, widget: Widget): Rendered => {
  const kind = Object.keys(widget).find(isKind);
  const content = kind && widget[kind];
  if (kind === undefined || content === undefined) throw new Error('A widget of no known kind.');
  return renderKind(service, kind, content);
};
