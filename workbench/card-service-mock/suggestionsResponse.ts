/** What a suggestions callback answers. */
import { BuilderNode, PrintableNode, type JsonObject } from './node';
import { asNode } from './parameters';
import { Suggestions } from './textInput';

export class SuggestionsResponse
  extends PrintableNode
  implements GoogleAppsScript.Card_Service.SuggestionsResponse
{
  readonly typeName = 'SuggestionsResponse';

  constructor(json: JsonObject) {
    super();
    this.fields = json;
  }
}

export class SuggestionsResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.SuggestionsResponseBuilder
{
  readonly typeName = 'SuggestionsResponseBuilder';
  protected override readonly required = ['autoComplete'];

  setSuggestions(suggestions: GoogleAppsScript.Card_Service.Suggestions): this {
    return this.put('setSuggestions', 'autoComplete', asNode(Suggestions), suggestions);
  }

  build(): SuggestionsResponse {
    return new SuggestionsResponse(this.complete());
  }
}
