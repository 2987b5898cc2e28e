/** What stands inside widgets and at the edges of a card: buttons, icons, switches. */
import type { Button, Icon, SwitchControl } from '../../sidebar/click';
import type { CardServiceSlice } from './cardServiceSlice';
import { given } from './given';
import { renderAction, renderOnClick } from './renderClick';

export const renderButton = (
  service: CardServiceSlice,
  button: Button,
): GoogleAppsScript.Card_Service.TextButton => {
  const built = service.newTextButton().setText(button.text);
  renderOnClick(service, built, button.onClick);
  given(button.type, (name) => built.setTextButtonStyle(service.TextButtonStyle[name]));
  given(button.disabled, (disabled) => built.setDisabled(disabled));
  given(button.altText, (altText) => built.setAltText(altText));
  return built;
};

export const renderIcon = (
  service: CardServiceSlice,
  icon: Icon,
): GoogleAppsScript.Card_Service.IconImage => {
  const built = service.newIconImage();
  if ('knownIcon' in icon) built.setIcon(service.Icon[icon.knownIcon]);
  else if ('iconUrl' in icon) built.setIconUrl(icon.iconUrl);
  else {
    const material = service.newMaterialIcon().setName(icon.materialIcon.name);
    given(icon.materialIcon.fill, (fill) => material.setFill(fill));
    built.setMaterialIcon(material);
  }
  given(icon.altText, (altText) => built.setAltText(altText));
  given(icon.imageType, (name) => built.setImageCropType(service.ImageCropType[name]));
  return built;
};

export const renderSwitch = (
  service: CardServiceSlice,
  control: SwitchControl,
): GoogleAppsScript.Card_Service.Switch => {
  const built = service.newSwitch().setFieldName(control.name);
  given(control.value, (value) => built.setValue(value));
  given(control.selected, (selected) => built.setSelected(selected));
  given(control.controlType, (name) => built.setControlType(service.SwitchControlType[name]));
  given(control.onChangeAction, (action) => built.setOnChangeAction(renderAction(service, action)));
  return built;
};
