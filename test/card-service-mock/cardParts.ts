/** Small parts of cards, for tests that are about something else on them. */
import { CardService } from '@google-apps-script/card-service-mock';

export const action = () => CardService.newAction().setFunctionName('onShare');

export const button = (text = 'Share') =>
  CardService.newTextButton().setText(text).setOnClickAction(action());

export const menu = () => CardService.newSelectionInput().setFieldName('role');

export const sectionOf = (count: number) => {
  const section = CardService.newCardSection();
  for (let number = 0; number < count; number += 1)
    section.addWidget(CardService.newTextParagraph().setText('Ben'));
  return section;
};

export const cardOf = (widget: GoogleAppsScript.Card_Service.Widget) =>
  CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(widget)).build();
