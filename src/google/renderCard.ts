/**
 * Cards from data to Google's CardService. Whatever the data says arrives, or this throws: Google itself would leave
 * sections out without a word (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1).
 */
import {
  MOST_WIDGETS,
  countWidgets,
  type Card,
  type CardAction,
  type CardHeader,
  type FixedFooter,
  type Section,
} from '../sidebar/card';
import type { CardServiceSlice } from './cards/cardServiceSlice';
import { given } from './cards/given';
import { renderOnClick } from './cards/renderClick';
import { renderButton } from './cards/renderParts';
import { renderWidget } from './cards/renderWidget';

const renderHeader = (
  service: CardServiceSlice,
  header: CardHeader,
): GoogleAppsScript.Card_Service.CardHeader => {
  const built = service.newCardHeader().setTitle(header.title);
  given(header.subtitle, (subtitle) => built.setSubtitle(subtitle));
  given(header.imageUrl, (url) => built.setImageUrl(url));
  given(header.imageType, (name) => built.setImageStyle(service.ImageStyle[name]));
  given(header.imageAltText, (altText) => built.setImageAltText(altText));
  return built;
};

const renderSection = (
  service: CardServiceSlice,
  section: Section,
): GoogleAppsScript.Card_Service.CardSection => {
  const built = service.newCardSection();
  given(section.header, (header) => built.setHeader(header));
  for (const widget of section.widgets) built.addWidget(renderWidget(service, widget));
  given(section.collapsible, (collapsible) => built.setCollapsible(collapsible));
  given(section.uncollapsibleWidgetsCount, (count) => built.setNumUncollapsibleWidgets(count));
  return built;
};

const renderCardAction = (
  service: CardServiceSlice,
  action: CardAction,
): GoogleAppsScript.Card_Service.CardAction => {
  const built = service.newCardAction().setText(action.actionLabel);
  renderOnClick(service, built, action.onClick);
  return built;
};

const renderFooter = (
  service: CardServiceSlice,
  footer: FixedFooter,
): GoogleAppsScript.Card_Service.FixedFooter => {
  const built = service.newFixedFooter().setPrimaryButton(renderButton(service, footer.primaryButton));
  given(footer.secondaryButton, (button) => built.setSecondaryButton(renderButton(service, button)));
  return built;
};

const refuseWhatWouldBeLost = (card: Card): void => {
  const title = card.header?.title ?? card.name ?? 'without a title';
  const widgets = countWidgets(card);
  if (widgets > MOST_WIDGETS) {
    throw new Error(
      `The card "${title}" has ${widgets} widgets; Google shows ${MOST_WIDGETS}. It needs pages.`,
    );
  }
  if (card.sections.length === 0 || card.sections.some((section) => section.widgets.length === 0)) {
    throw new Error(`The card "${title}" has an empty section, or none.`);
  }
};

export const renderCard = (service: CardServiceSlice, card: Card): GoogleAppsScript.Card_Service.Card => {
  refuseWhatWouldBeLost(card);
  const built = service.newCardBuilder();
  given(card.name, (name) => built.setName(name));
  given(card.header, (header) => built.setHeader(renderHeader(service, header)));
  for (const section of card.sections) built.addSection(renderSection(service, section));
  for (const action of card.cardActions ?? []) built.addCardAction(renderCardAction(service, action));
  given(card.fixedFooter, (footer) => built.setFixedFooter(renderFooter(service, footer)));
  return built.build();
};
