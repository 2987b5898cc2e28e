/** Answers that open a Gmail draft or change the one being written. */
import { BuilderNode, CardNode, PrintableNode, type JsonObject, type Read } from './node';
import { asMemberOf, asNode, asText, asTexts } from './parameters';

class DraftResponse
  extends PrintableNode
  implements
    GoogleAppsScript.Card_Service.ComposeActionResponse,
    GoogleAppsScript.Card_Service.UpdateDraftActionResponse
{
  readonly typeName: string;

  constructor(typeName: string, gmailAction: JsonObject) {
    super();
    this.typeName = typeName;
    this.fields = { renderActions: { hostAppAction: { gmailAction } } };
  }
}

export class ComposeActionResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.ComposeActionResponseBuilder
{
  readonly typeName = 'ComposeActionResponseBuilder';
  protected override readonly required = ['draftId'];

  setGmailDraft(draft: GoogleAppsScript.Gmail.GmailDraft): this {
    return this.put('setGmailDraft', 'draftId', asText, draft.getId());
  }

  build(): DraftResponse {
    return new DraftResponse('ComposeActionResponse', {
      openCreatedDraftActionMarkup: this.complete(),
    });
  }
}

const asRecipients: Read = (value) => {
  const addresses = asTexts(value);
  return Array.isArray(addresses) ? addresses.map((email: string) => ({ email })) : undefined;
};

export class UpdateDraftToRecipientsAction
  extends CardNode
  implements GoogleAppsScript.Card_Service.UpdateDraftToRecipientsAction
{
  readonly typeName = 'UpdateDraftToRecipientsAction';

  addUpdateToRecipients(toRecipientEmails: string[]): this {
    return this.put('addUpdateToRecipients', 'toRecipients', asRecipients, toRecipientEmails);
  }
}

export class UpdateDraftCcRecipientsAction
  extends CardNode
  implements GoogleAppsScript.Card_Service.UpdateDraftCcRecipientsAction
{
  readonly typeName = 'UpdateDraftCcRecipientsAction';

  addUpdateCcRecipients(ccRecipientEmails: string[]): this {
    return this.put('addUpdateCcRecipients', 'ccRecipients', asRecipients, ccRecipientEmails);
  }
}

export class UpdateDraftBccRecipientsAction
  extends CardNode
  implements GoogleAppsScript.Card_Service.UpdateDraftBccRecipientsAction
{
  readonly typeName = 'UpdateDraftBccRecipientsAction';

  addUpdateBccRecipients(bccRecipientEmails: string[]): this {
    return this.put('addUpdateBccRecipients', 'bccRecipients', asRecipients, bccRecipientEmails);
  }
}

export class UpdateDraftSubjectAction
  extends CardNode
  implements GoogleAppsScript.Card_Service.UpdateDraftSubjectAction
{
  readonly typeName = 'UpdateDraftSubjectAction';

  addUpdateSubject(subject: string): this {
    return this.put('addUpdateSubject', 'subject', asText, subject);
  }
}

export class UpdateDraftBodyAction
  extends CardNode
  implements GoogleAppsScript.Card_Service.UpdateDraftBodyAction
{
  readonly typeName = 'UpdateDraftBodyAction';

  addUpdateContent(content: string, contentType: GoogleAppsScript.Card_Service.ContentType): this {
    const text = asText(content);
    const type = asMemberOf('ContentType')(contentType);
    if (text === undefined || type === undefined) {
      throw this.mismatch('addUpdateContent', [content, contentType]);
    }
    const added = { content: text, contentType: type };
    return this.with('insertContents', [...this.list('insertContents'), added]);
  }

  setUpdateType(updateType: GoogleAppsScript.Card_Service.UpdateDraftBodyType): this {
    return this.put('setUpdateType', 'type', asMemberOf('UpdateDraftBodyType'), updateType);
  }
}

export class UpdateDraftActionResponseBuilder
  extends BuilderNode
  implements GoogleAppsScript.Card_Service.UpdateDraftActionResponseBuilder
{
  readonly typeName = 'UpdateDraftActionResponseBuilder';

  setUpdateDraftToRecipientsAction(
    action: GoogleAppsScript.Card_Service.UpdateDraftToRecipientsAction,
  ): this {
    const read = asNode(UpdateDraftToRecipientsAction);
    return this.put('setUpdateDraftToRecipientsAction', 'updateToRecipients', read, action);
  }

  setUpdateDraftCcRecipientsAction(
    action: GoogleAppsScript.Card_Service.UpdateDraftCcRecipientsAction,
  ): this {
    const read = asNode(UpdateDraftCcRecipientsAction);
    return this.put('setUpdateDraftCcRecipientsAction', 'updateCcRecipients', read, action);
  }

  setUpdateDraftBccRecipientsAction(
    action: GoogleAppsScript.Card_Service.UpdateDraftBccRecipientsAction,
  ): this {
    const read = asNode(UpdateDraftBccRecipientsAction);
    return this.put('setUpdateDraftBccRecipientsAction', 'updateBccRecipients', read, action);
  }

  setUpdateDraftSubjectAction(action: GoogleAppsScript.Card_Service.UpdateDraftSubjectAction): this {
    const read = asNode(UpdateDraftSubjectAction);
    return this.put('setUpdateDraftSubjectAction', 'updateSubject', read, action);
  }

  setUpdateDraftBodyAction(action: GoogleAppsScript.Card_Service.UpdateDraftBodyAction): this {
    return this.put('setUpdateDraftBodyAction', 'updateBody', asNode(UpdateDraftBodyAction), action);
  }

  build(): DraftResponse {
    return new DraftResponse('UpdateDraftActionResponse', {
      updateDraftActionMarkup: this.complete(),
    });
  }
}
