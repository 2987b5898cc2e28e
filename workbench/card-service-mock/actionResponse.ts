/** What a callback answers: where to go next, what to say, whether data changed. */
import { OpenLink } from './actions';
import { Card } from './card';
import { BuilderNode, CardNode, PrintableNode, type Json, type JsonObject } from './node';
import { asFlag, asListOf, asNode, asText } from './parameters';

export class Navigation extends PrintableNode implements GoogleAppsScript.Card_Service.Navigation {
  readonly typeName = 'Navigation';
  private steps: readonly JsonObject[] = [];

  pushCard(card: GoogleAppsScript.Card_Service.Card): this {
    return this.then({ pushCard: this.read('pushCard', asNode(Card), card) });
  }

  updateCard(card: GoogleAppsScript.Card_Service.Card): this {
    return this.then({ updateCard: this.read('updateCard', asNode(Card), card) });
  }

  popCard(): this {
    return this.then({ pop: true });
  }

  popToRoot(): this {
    return this.then({ popToRoot: true });
  }

  popToNamedCard(cardName: string): this {
    return this.then({ popToCard: this.read('popToNamedCard', asText, cardName) });
  }

  override toJSON(): JsonObject {
    return { navigations: this.steps };
  }

  private then(step: JsonObject): this {
    this.steps = [...this.steps, step];
    return this;
  }
}

export class Notification extends CardNode implements GoogleAppsScript.Card_Service.Notification {
  readonly typeName = 'Notification';
  protected override readonly required = ['text'];

  setText(text: string): this {
    return this.put('setText', 'text', asText, text);
  }
}

export class ActionResponse extends PrintableNode implements GoogleAppsScript.Card_Service.ActionResponse {
  readonly typeName = 'ActionResponse';

  constructor(json: JsonObject) {
    super();
    this.fields = json;
  }
}

export class ActionResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.ActionResponseBuilder
{
  readonly typeName = 'ActionResponseBuilder';
  private stateChanged: JsonObject = {};

  setNavigation(navigation: GoogleAppsScript.Card_Service.Navigation): this {
    if (!(navigation instanceof Navigation)) throw this.mismatch('setNavigation', [navigation]);
    this.fields = { ...this.fields, ...navigation.complete() };
    return this;
  }

  setNotification(notification: GoogleAppsScript.Card_Service.Notification): this {
    return this.put('setNotification', 'notification', asNode(Notification), notification);
  }

  setOpenLink(openLink: GoogleAppsScript.Card_Service.OpenLink): this {
    return this.put('setOpenLink', 'link', asNode(OpenLink), openLink);
  }

  setStateChanged(stateChanged: boolean): this {
    this.stateChanged = { stateChanged: this.read('setStateChanged', asFlag, stateChanged) };
    return this;
  }

  build(): ActionResponse {
    return new ActionResponse({ renderActions: { action: this.complete() }, ...this.stateChanged });
  }
}

export class UniversalActionResponse
  extends PrintableNode
  implements GoogleAppsScript.Card_Service.UniversalActionResponse
{
  readonly typeName = 'UniversalActionResponse';

  constructor(json: JsonObject) {
    super();
    this.fields = json;
  }
}

export class UniversalActionResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.UniversalActionResponseBuilder
{
  readonly typeName = 'UniversalActionResponseBuilder';

  displayAddOnCards(cardObjects: GoogleAppsScript.Card_Service.Card[]): this {
    const push = (card: unknown): Json | undefined => {
      const json = asNode(Card)(card);
      return json === undefined ? undefined : { pushCard: json };
    };
    return this.put('displayAddOnCards', 'navigations', asListOf(push), cardObjects);
  }

  setOpenLink(openLink: GoogleAppsScript.Card_Service.OpenLink): this {
    return this.put('setOpenLink', 'link', asNode(OpenLink), openLink);
  }

  build(): UniversalActionResponse {
    return new UniversalActionResponse({ renderActions: { action: this.complete() } });
  }
}
