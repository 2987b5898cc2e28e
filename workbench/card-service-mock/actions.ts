/** What happens on a click: a function of the script, a link, a third party's consent. */
import { CardNode } from './node';
import { asEntries, asFlag, asMemberOf, asText } from './parameters';

export class Action extends CardNode implements GoogleAppsScript.Card_Service.Action {
  readonly typeName = 'Action';
  protected override readonly required = ['function'];

  setFunctionName(functionName: string): this {
    return this.put('setFunctionName', 'function', asText, functionName);
  }

  /** Deprecated by Google in favour of `setFunctionName`. */
  setMethodName(functionName: string): this {
    return this.put('setMethodName', 'function', asText, functionName);
  }

  setParameters(parameters: { [key: string]: string }): this {
    return this.put('setParameters', 'parameters', asEntries, parameters);
  }

  setLoadIndicator(loadIndicator: GoogleAppsScript.Card_Service.LoadIndicator): this {
    return this.put('setLoadIndicator', 'loadIndicator', asMemberOf('LoadIndicator'), loadIndicator);
  }

  setPersistValues(persistValues: boolean): this {
    return this.put('setPersistValues', 'persistValues', asFlag, persistValues);
  }

  setInteraction(interaction: GoogleAppsScript.Card_Service.Interaction): this {
    const json = this.read('setInteraction', asMemberOf('Interaction'), interaction);
    // "Default value. The action executes as normal": in JSON that is no value.
    return json === 'INTERACTION_UNSPECIFIED' ? this.without('interaction') : this.with('interaction', json);
  }

  addRequiredWidget(requiredWidget: string): this {
    return this.append('addRequiredWidget', 'requiredWidgets', asText, requiredWidget);
  }

  setAllWidgetsAreRequired(allWidgetsAreRequired: boolean): this {
    return this.put('setAllWidgetsAreRequired', 'allWidgetsAreRequired', asFlag, allWidgetsAreRequired);
  }
}

export class OpenLink extends CardNode implements GoogleAppsScript.Card_Service.OpenLink {
  readonly typeName = 'OpenLink';
  protected override readonly required = ['url'];

  setUrl(url: string): this {
    return this.put('setUrl', 'url', asText, url);
  }

  setOpenAs(openAs: GoogleAppsScript.Card_Service.OpenAs): this {
    return this.put('setOpenAs', 'openAs', asMemberOf('OpenAs'), openAs);
  }

  setOnClose(onClose: GoogleAppsScript.Card_Service.OnClose): this {
    return this.put('setOnClose', 'onClose', asMemberOf('OnClose'), onClose);
  }
}

export class AuthorizationAction
  extends CardNode
  implements GoogleAppsScript.Card_Service.AuthorizationAction
{
  readonly typeName = 'AuthorizationAction';
  protected override readonly required = ['authorizationUrl'];

  setAuthorizationUrl(authorizationUrl: string): this {
    return this.put('setAuthorizationUrl', 'authorizationUrl', asText, authorizationUrl);
  }
}
