/** What a click does: an action of ours, or a link. */
import type { Action, OnClick, OpenLink, Parameter } from '../../sidebar/click';
import type { CardServiceSlice } from './cardServiceSlice';
import { given } from './given';

const byKey = (action: string, parameters: readonly Parameter[]): Record<string, string> => {
  const object = Object.fromEntries(parameters.map(({ key, value }) => [key, value]));
  if (Object.keys(object).length === parameters.length) return object;
  throw new Error(`The action ${action} has a parameter twice: one of its values would be lost.`);
};

export const renderAction = (
  service: CardServiceSlice,
  action: Action,
): GoogleAppsScript.Card_Service.Action => {
  const built = service.newAction().setFunctionName(action.function);
  given(action.parameters, (parameters) => built.setParameters(byKey(action.function, parameters)));
  given(action.loadIndicator, (name) => built.setLoadIndicator(service.LoadIndicator[name]));
  return built;
};

export const renderOpenLink = (
  service: CardServiceSlice,
  link: OpenLink,
): GoogleAppsScript.Card_Service.OpenLink => {
  const built = service.newOpenLink().setUrl(link.url);
  given(link.openAs, (name) => built.setOpenAs(service.OpenAs[name]));
  given(link.onClose, (name) => built.setOnClose(service.OnClose[name]));
  return built;
};

/** Buttons, images, menu entries and decorated texts share these two methods at Google, and no base class. */
interface Clickable {
  setOnClickAction(action: GoogleAppsScript.Card_Service.Action): unknown;
  setOpenLink(link: GoogleAppsScript.Card_Service.OpenLink): unknown;
  setAuthorizationAction(action: GoogleAppsScript.Card_Service.AuthorizationAction): unknown;
}

export const renderOnClick = (service: CardServiceSlice, built: Clickable, onClick: OnClick): void => {
  if ('action' in onClick) built.setOnClickAction(renderAction(service, onClick.action));
  else if ('openLink' in onClick) built.setOpenLink(renderOpenLink(service, onClick.openLink));
  else {
    const { authorizationUrl } = onClick.authorizationAction;
    built.setAuthorizationAction(service.newAuthorizationAction().setAuthorizationUrl(authorizationUrl));
  }
};
