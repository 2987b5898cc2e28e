/** The error with which an add-on asks its host to show a third party's consent. */
import { PrintableNode, type JsonObject } from './node';
import { asText } from './parameters';

/** What leaves the script: the host recognises it by its name and reads `prompt`. */
export class AuthorizationRequired extends Error {
  readonly prompt: JsonObject;

  constructor(prompt: JsonObject) {
    super('Authorization is required to perform that action.');
    this.name = 'AuthorizationException';
    this.prompt = prompt;
  }
}

export class AuthorizationException
  extends PrintableNode
  implements GoogleAppsScript.Card_Service.AuthorizationException
{
  readonly typeName = 'AuthorizationException';
  protected override readonly required = ['authorizationUrl', 'resourceDisplayName'];

  setAuthorizationUrl(authUrl: string): this {
    return this.put('setAuthorizationUrl', 'authorizationUrl', asText, authUrl);
  }

  setResourceDisplayName(name: string): this {
    return this.put('setResourceDisplayName', 'resourceDisplayName', asText, name);
  }

  setCustomUiCallback(callback: string): this {
    return this.put('setCustomUiCallback', 'customUiCallback', asText, callback);
  }

  throwException(): never {
    throw new AuthorizationRequired(this.complete());
  }
}
