/** Cards and answers for the panel's tests, built by CardService as a bundle builds them. */
import { CardService } from '@google-apps-script/card-service-mock';
import { asShown } from '../../../asShown';

type Card = GoogleAppsScript.Card_Service.Card;
type Widget = GoogleAppsScript.Card_Service.Widget;

/** As it arrives in the browser. */
export const sent = asShown;

export const actionNamed = (name: string): GoogleAppsScript.Card_Service.Action =>
  CardService.newAction().setFunctionName('onCardAction').setParameters({ action: name });

export const textField = (name: string, value = ''): GoogleAppsScript.Card_Service.TextInput =>
  CardService.newTextInput().setFieldName(name).setTitle(name).setValue(value);

export const buttonNamed = (text: string, action = text): GoogleAppsScript.Card_Service.TextButton =>
  CardService.newTextButton().setText(text).setOnClickAction(actionNamed(action));

export const cardOf = (name: string, ...widgets: readonly Widget[]): Card => {
  const section = CardService.newCardSection();
  for (const widget of widgets) section.addWidget(widget);
  const builder = CardService.newCardBuilder()
    .setName(name)
    .setHeader(CardService.newCardHeader().setTitle(name));
  return (widgets.length === 0 ? builder : builder.addSection(section)).build();
};

export const answerWith = (
  navigation: (empty: GoogleAppsScript.Card_Service.Navigation) => GoogleAppsScript.Card_Service.Navigation,
  notification?: string,
): unknown => {
  const builder = CardService.newActionResponseBuilder().setNavigation(
    navigation(CardService.newNavigation()),
  );
  if (notification !== undefined)
    builder.setNotification(CardService.newNotification().setText(notification));
  return sent(builder.build());
};
