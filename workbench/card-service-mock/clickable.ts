/**
 * The five things that a click can do. "You can only set one of" them on an object:
 * https://developers.google.com/apps-script/reference/card-service/text-button#setonclickactionaction
 */
import { Action, AuthorizationAction, OpenLink } from './actions';
import { CardNode, invalidArgument, type Json, type Read } from './node';
import { asMemberOf, asNode } from './parameters';

const asAction = asNode(Action);
const asEmailType = asMemberOf('ComposedEmailType');

export abstract class ClickableNode extends CardNode {
  private click: string | undefined = undefined;

  setOnClickAction(action: GoogleAppsScript.Card_Service.Action): this {
    return this.onClick('setOnClickAction', 'action', asAction, action);
  }

  setOpenLink(openLink: GoogleAppsScript.Card_Service.OpenLink): this {
    return this.onClick('setOpenLink', 'openLink', asNode(OpenLink), openLink);
  }

  setOnClickOpenLinkAction(action: GoogleAppsScript.Card_Service.Action): this {
    return this.onClick('setOnClickOpenLinkAction', 'openDynamicLinkAction', asAction, action);
  }

  setAuthorizationAction(action: GoogleAppsScript.Card_Service.AuthorizationAction): this {
    return this.onClick('setAuthorizationAction', 'authorizationAction', asNode(AuthorizationAction), action);
  }

  setComposeAction(
    action: GoogleAppsScript.Card_Service.Action,
    composedEmailType: GoogleAppsScript.Card_Service.ComposedEmailType,
  ): this {
    const json = asAction(action);
    const type = asEmailType(composedEmailType);
    if (json === undefined || type === undefined) {
      throw this.mismatch('setComposeAction', [action, composedEmailType]);
    }
    return this.clickDoes('composeAction', { action: json, composedEmailType: type });
  }

  protected onClick(method: string, what: string, read: Read, value: unknown): this {
    return this.clickDoes(what, this.read(method, read, value));
  }

  private clickDoes(what: string, json: Json): this {
    if (this.click !== undefined && this.click !== what) {
      throw invalidArgument(`${this.typeName} has ${this.click} on click already; it can have one`);
    }
    this.click = what;
    return this.with('onClick', { [what]: json });
  }
}
