/** Answers: the envelope that a callback returns to its host. */
import { CardService } from './cardService';

const printed = (answer: { printJson(): string }): unknown => JSON.parse(answer.printJson());

const card = (name: string): GoogleAppsScript.Card_Service.Card =>
  CardService.newCardBuilder().setName(name).build();

describe('an action response', () => {
  it('carries navigation, notification and link, and says whether data changed', () => {
    const response = CardService.newActionResponseBuilder()
      .setNavigation(
        CardService.newNavigation()
          .popCard()
          .popToNamedCard('home')
          .popToRoot()
          .updateCard(card('a'))
          .pushCard(card('b')),
      )
      .setNotification(CardService.newNotification().setText('Shared'))
      .setOpenLink(
        CardService.newOpenLink()
          .setUrl('https://example.com/')
          .setOpenAs(CardService.OpenAs.OVERLAY)
          .setOnClose(CardService.OnClose.RELOAD),
      )
      .setStateChanged(true)
      .build();
    expect(printed(response)).toEqual({
      renderActions: {
        action: {
          navigations: [
            { pop: true },
            { popToCard: 'home' },
            { popToRoot: true },
            { updateCard: { name: 'a' } },
            { pushCard: { name: 'b' } },
          ],
          notification: { text: 'Shared' },
          link: { url: 'https://example.com/', openAs: 'OVERLAY', onClose: 'RELOAD' },
        },
      },
      stateChanged: true,
    });
  });

  it('keeps the navigation as it was when it was set', () => {
    const navigation = CardService.newNavigation().popToRoot();
    const builder = CardService.newActionResponseBuilder().setNavigation(navigation);
    navigation.popCard();
    expect(printed(builder.build())).toEqual({
      renderActions: { action: { navigations: [{ popToRoot: true }] } },
    });
  });
});

describe('other answers', () => {
  it('suggestions are the items of an auto-complete', () => {
    const suggestions = CardService.newSuggestions().addSuggestions(['ben@example.com', 'chie@example.com']);
    expect(printed(CardService.newSuggestionsResponseBuilder().setSuggestions(suggestions).build())).toEqual({
      autoComplete: { items: [{ text: 'ben@example.com' }, { text: 'chie@example.com' }] },
    });
  });

  it('a universal action shows every card it was given', () => {
    const response = CardService.newUniversalActionResponseBuilder().displayAddOnCards([
      card('a'),
      card('b'),
    ]);
    expect(printed(response.build())).toEqual({
      renderActions: { action: { navigations: [{ pushCard: { name: 'a' } }, { pushCard: { name: 'b' } }] } },
    });
  });

  it('an authorization exception is thrown with what its host shows', () => {
    const exception = CardService.newAuthorizationException()
      .setAuthorizationUrl('https://example.com/consent')
      .setResourceDisplayName('Ledger');
    let thrown: unknown;
    try {
      exception.throwException();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      name: 'AuthorizationException',
      prompt: { authorizationUrl: 'https://example.com/consent', resourceDisplayName: 'Ledger' },
    });
  });

  it('a draft is filled in by its parts', () => {
    const response = CardService.newUpdateDraftActionResponseBuilder()
      .setUpdateDraftToRecipientsAction(
        CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients(['ben@example.com']),
      )
      .setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject('Hello'))
      .setUpdateDraftBodyAction(
        CardService.newUpdateDraftBodyAction()
          .addUpdateContent('Dear Ben', CardService.ContentType.TEXT)
          .setUpdateType(CardService.UpdateDraftBodyType.IN_PLACE_INSERT),
      )
      .build();
    expect(printed(response)).toEqual({
      renderActions: {
        hostAppAction: {
          gmailAction: {
            updateDraftActionMarkup: {
              updateToRecipients: { toRecipients: [{ email: 'ben@example.com' }] },
              updateSubject: { subject: 'Hello' },
              updateBody: {
                insertContents: [{ content: 'Dear Ben', contentType: 'TEXT' }],
                type: 'IN_PLACE_INSERT',
              },
            },
          },
        },
      },
    });
  });

  it('a calendar event gets attendees and attachments, a file its scope, a link its preview', () => {
    const attachment = CardService.newAttachment()
      .setTitle('Agenda')
      .setResourceUrl('https://example.com/agenda');
    expect(
      [
        CardService.newCalendarEventActionResponseBuilder()
          .addAttendees(['ben@example.com'])
          .addAttachments([attachment])
          .build(),
        CardService.newDriveItemsSelectedActionResponseBuilder().requestFileScope('file1').build(),
        CardService.newEditorFileScopeActionResponseBuilder().requestFileScopeForActiveDocument().build(),
        CardService.newLinkPreview().setTitle('Ben').setPreviewCard(card('a')),
      ].map(printed),
    ).toEqual([
      {
        renderActions: {
          hostAppAction: {
            calendarAction: {
              editAttendeesActionMarkup: { addAttendeeEmails: ['ben@example.com'] },
              addAttachmentsActionMarkup: {
                addonAttachments: [{ title: 'Agenda', resourceUrl: 'https://example.com/agenda' }],
              },
            },
          },
        },
      },
      { renderActions: { hostAppAction: { driveAction: { requestFileScope: { itemId: 'file1' } } } } },
      { renderActions: { hostAppAction: { editorAction: { requestFileScopeForActiveDocument: {} } } } },
      { action: { linkPreview: { title: 'Ben', previewCard: { name: 'a' } } } },
    ]);
  });
});
