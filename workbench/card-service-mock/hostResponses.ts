/** Answers for the other hosts: a Calendar event, files chosen in Drive, an open document, a link's preview. */
import { Card } from './card';
import { BuilderNode, CardNode, PrintableNode, type JsonObject } from './node';
import { asImageAddress, asListOf, asNode, asText, asTexts } from './parameters';

class HostResponse
  extends PrintableNode
  implements
    GoogleAppsScript.Card_Service.CalendarEventActionResponse,
    GoogleAppsScript.Card_Service.DriveItemsSelectedActionResponse,
    GoogleAppsScript.Card_Service.EditorFileScopeActionResponse
{
  readonly typeName: string;

  constructor(typeName: string, hostAppAction: JsonObject) {
    super();
    this.typeName = typeName;
    this.fields = { renderActions: { hostAppAction } };
  }
}

export class Attachment extends CardNode implements GoogleAppsScript.Card_Service.Attachment {
  readonly typeName = 'Attachment';
  protected override readonly required = ['resourceUrl', 'title'];

  setResourceUrl(resourceUrl: string): this {
    return this.put('setResourceUrl', 'resourceUrl', asText, resourceUrl);
  }

  setTitle(title: string): this {
    return this.put('setTitle', 'title', asText, title);
  }

  setMimeType(mimeType: string): this {
    return this.put('setMimeType', 'mimeType', asText, mimeType);
  }

  setIconUrl(iconUrl: string): this {
    return this.put('setIconUrl', 'iconUrl', asImageAddress, iconUrl);
  }
}

export class CalendarEventActionResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.CalendarEventActionResponseBuilder
{
  readonly typeName = 'CalendarEventActionResponseBuilder';

  addAttachments(attachments: GoogleAppsScript.Card_Service.Attachment[]): this {
    const added = this.read('addAttachments', asListOf(asNode(Attachment)), attachments);
    return this.with('addAttachmentsActionMarkup', { addonAttachments: added });
  }

  addAttendees(emails: string[]): this {
    const added = this.read('addAttendees', asTexts, emails);
    return this.with('editAttendeesActionMarkup', { addAttendeeEmails: added });
  }

  setConferenceData(conferenceData: GoogleAppsScript.Conference_Data.ConferenceData): this {
    const printed = this.read('setConferenceData', asText, conferenceData.printJson());
    return this.with('editConferenceDataActionMarkup', { conferenceData: printed });
  }

  build(): HostResponse {
    return new HostResponse('CalendarEventActionResponse', { calendarAction: this.complete() });
  }
}

export class DriveItemsSelectedActionResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.DriveItemsSelectedActionResponseBuilder
{
  readonly typeName = 'DriveItemsSelectedActionResponseBuilder';
  protected override readonly required = ['itemId'];

  requestFileScope(itemId: string): this {
    return this.put('requestFileScope', 'itemId', asText, itemId);
  }

  build(): HostResponse {
    const driveAction = { requestFileScope: this.complete() };
    return new HostResponse('DriveItemsSelectedActionResponse', { driveAction });
  }
}

export class EditorFileScopeActionResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.EditorFileScopeActionResponseBuilder
{
  readonly typeName = 'EditorFileScopeActionResponseBuilder';

  requestFileScopeForActiveDocument(): this {
    return this.with('requestFileScopeForActiveDocument', {});
  }

  build(): HostResponse {
    return new HostResponse('EditorFileScopeActionResponse', { editorAction: this.complete() });
  }
}

export class LinkPreview extends PrintableNode implements GoogleAppsScript.Card_Service.LinkPreview {
  readonly typeName = 'LinkPreview';

  setTitle(title: string): this {
    return this.put('setTitle', 'title', asText, title);
  }

  setLinkPreviewTitle(title: string): this {
    return this.put('setLinkPreviewTitle', 'linkPreviewTitle', asText, title);
  }

  setPreviewCard(previewCard: GoogleAppsScript.Card_Service.Card): this {
    return this.put('setPreviewCard', 'previewCard', asNode(Card), previewCard);
  }

  override toJSON(): JsonObject {
    return { action: { linkPreview: super.toJSON() } };
  }
}
