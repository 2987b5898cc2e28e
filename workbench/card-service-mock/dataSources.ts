/** Where a multiselect menu of a Chat app finds its items; add-ons need a static array, and refuse these when shown. */
import { CardNode } from './node';
import { asFlag, asMemberOf, asNode } from './parameters';

export class ChatSpaceDataSource
  extends CardNode
  implements GoogleAppsScript.Card_Service.ChatSpaceDataSource
{
  readonly typeName = 'ChatSpaceDataSource';

  setDefaultToCurrentSpace(defaultToCurrentSpace: boolean): this {
    return this.put('setDefaultToCurrentSpace', 'defaultToCurrentSpace', asFlag, defaultToCurrentSpace);
  }
}

export class ChatClientDataSource
  extends CardNode
  implements GoogleAppsScript.Card_Service.ChatClientDataSource
{
  readonly typeName = 'ChatClientDataSource';

  setSpaceDataSource(source: GoogleAppsScript.Card_Service.ChatSpaceDataSource): this {
    return this.put('setSpaceDataSource', 'spaceDataSource', asNode(ChatSpaceDataSource), source);
  }
}

export class HostAppDataSource extends CardNode implements GoogleAppsScript.Card_Service.HostAppDataSource {
  readonly typeName = 'HostAppDataSource';

  setChatDataSource(source: GoogleAppsScript.Card_Service.ChatClientDataSource): this {
    return this.put('setChatDataSource', 'chatDataSource', asNode(ChatClientDataSource), source);
  }
}

const sources = ['commonDataSource', 'hostAppDataSource'];

export class PlatformDataSource extends CardNode implements GoogleAppsScript.Card_Service.PlatformDataSource {
  readonly typeName = 'PlatformDataSource';

  setCommonDataSource(source: GoogleAppsScript.Card_Service.CommonDataSource): this {
    return this.choose(
      'setCommonDataSource',
      'commonDataSource',
      sources,
      asMemberOf('CommonDataSource'),
      source,
    );
  }

  setHostAppDataSource(source: GoogleAppsScript.Card_Service.HostAppDataSource): this {
    return this.choose(
      'setHostAppDataSource',
      'hostAppDataSource',
      sources,
      asNode(HostAppDataSource),
      source,
    );
  }
}
