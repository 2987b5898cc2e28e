/**
 * Google's `CardService`, whole as Google documents it: builders in, google.apps.card.v1 JSON out.
 *
 * *Faithful:*
 * - every method and enumeration of https://developers.google.com/apps-script/reference/card-service that
 *   `@types/google-apps-script` 2.0.13 declares, and what that page has beyond them (`supplement.d.ts`); one that is
 *   missing here does not compile;
 * - adding copies: what happens to a widget afterwards does not show
 *   (https://developers.google.com/workspace/add-ons/how-tos/building-workspace-addons);
 * - the section that brings a card over 100 widgets is ignored without a word, and so is every later one;
 *   100 items in a selection; a section has at least one widget; what the page marks as required is required
 *   (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1);
 * - what fits: 2 columns, the widgets that a column and a carousel can hold, SQUARE and CIRCLE for icons;
 * - a builder that leaves the script unbuilt is an error, in the words that developers report;
 * - a click does one thing, a decorated text has one control (reference of `TextButton` and `DecoratedText`);
 * - a card without sections is built (reference of `CardService`, first example);
 * - hosts' answers have the names of Google's published schemas (`HostAppActionMarkup` and its neighbours at
 *   https://googleapis.dev/dotnet/Google.Apis.CloudSearch.v1/1.58.0.2889/api/Google.Apis.CloudSearch.v1.Data.HostAppActionMarkup.html).
 *
 * *Not faithful:*
 * - `toJSON` does not exist at Google, and the layout of `printJson` is not documented there;
 * - Google does not publish its error texts. A wrong type gets the sentence that Apps Script uses everywhere
 *   ("The parameters (…) don't match the method signature for …"), a refused value gets "Invalid argument: …";
 * - what is in preview or for Chat apps is built here as there: what a host then shows is checked by `schema/faults.ts`;
 * - stricter: a number where a String belongs is refused, a missing required field is refused when the object is
 *   added, SVG, `data:` and other non-https images are refused here instead of staying blank in some client
 *   (https://developers.google.com/workspace/add-ons/guides/workspace-restrictions). The references of
 *   `CardHeader.setImageUrl` and `Image.setImageUrl` allow a base64 image as well: not here;
 * - names of our own where card JSON has none: `composeAction` and `authorizationAction` on click, `wrapStyle` of columns,
 *   the fields of `AuthorizationException`, conference data as printed text;
 * - not here: what only answers of Chat apps or add-ons that extend Workspace Studio are made of, and the manifest's
 *   `openLinkUrlPrefixes`.
 */
import {
  ActionResponseBuilder,
  Navigation,
  Notification,
  UniversalActionResponseBuilder,
} from './actionResponse';
import { Action, AuthorizationAction, OpenLink } from './actions';
import { AuthorizationException } from './authorizationException';
import { ButtonSet, FixedFooter, ImageButton, TextButton } from './buttons';
import { Carousel, CarouselCard } from './carousel';
import { Chip, ChipList } from './chips';
import { CollapseControl } from './collapseControl';
import { Column, Columns } from './columns';
import { CardAction, CardBuilder, CardHeader, CardSection } from './card';
import {
  ComposeActionResponseBuilder,
  UpdateDraftActionResponseBuilder,
  UpdateDraftBccRecipientsAction,
  UpdateDraftBodyAction,
  UpdateDraftCcRecipientsAction,
  UpdateDraftSubjectAction,
  UpdateDraftToRecipientsAction,
} from './draftResponses';
import {
  ChatClientDataSource,
  ChatSpaceDataSource,
  HostAppDataSource,
  PlatformDataSource,
} from './dataSources';
import { Grid, GridItem, ImageComponent } from './grid';
import {
  Attachment,
  CalendarEventActionResponseBuilder,
  DriveItemsSelectedActionResponseBuilder,
  EditorFileScopeActionResponseBuilder,
  LinkPreview,
} from './hostResponses';
import { BorderStyle, IconImage, Image, ImageCropStyle, MaterialIcon } from './images';
import { OverflowMenu, OverflowMenuItem } from './overflowMenu';
import { DatePicker, DateTimePicker, TimePicker } from './pickers';
import { SelectionInput, Switch } from './selection';
import { SuggestionsResponseBuilder } from './suggestionsResponse';
import { Suggestions, TextInput, Validation } from './textInput';
import { DecoratedText, Divider, KeyValue, TextParagraph } from './texts';
import * as enumerations from './enumerations';
import { Icon } from './icon';
import type {} from './supplement';

export const CardService: GoogleAppsScript.Card_Service.CardService = {
  ...enumerations,
  Icon,
  newAction: () => new Action(),
  newActionResponseBuilder: () => new ActionResponseBuilder(),
  newAttachment: () => new Attachment(),
  newAuthorizationAction: () => new AuthorizationAction(),
  newAuthorizationException: () => new AuthorizationException(),
  newBorderStyle: () => new BorderStyle(),
  newButtonSet: () => new ButtonSet(),
  newCalendarEventActionResponseBuilder: () => new CalendarEventActionResponseBuilder(),
  newCardAction: () => new CardAction(),
  newCardBuilder: () => new CardBuilder(),
  newCardHeader: () => new CardHeader(),
  newCardSection: () => new CardSection(),
  newCarousel: () => new Carousel(),
  newCarouselCard: () => new CarouselCard(),
  newChatClientDataSource: () => new ChatClientDataSource(),
  newChatSpaceDataSource: () => new ChatSpaceDataSource(),
  newChip: () => new Chip(),
  newChipList: () => new ChipList(),
  newCollapseControl: () => new CollapseControl(),
  newColumn: () => new Column(),
  newColumns: () => new Columns(),
  newComposeActionResponseBuilder: () => new ComposeActionResponseBuilder(),
  newDatePicker: () => new DatePicker(),
  newDateTimePicker: () => new DateTimePicker(),
  newDecoratedText: () => new DecoratedText(),
  newDivider: () => new Divider(),
  newDriveItemsSelectedActionResponseBuilder: () => new DriveItemsSelectedActionResponseBuilder(),
  newEditorFileScopeActionResponseBuilder: () => new EditorFileScopeActionResponseBuilder(),
  newFixedFooter: () => new FixedFooter(),
  newGrid: () => new Grid(),
  newGridItem: () => new GridItem(),
  newHostAppDataSource: () => new HostAppDataSource(),
  newIconImage: () => new IconImage(),
  newImage: () => new Image(),
  newImageButton: () => new ImageButton(),
  newImageComponent: () => new ImageComponent(),
  newImageCropStyle: () => new ImageCropStyle(),
  newKeyValue: () => new KeyValue(),
  newLinkPreview: () => new LinkPreview(),
  newMaterialIcon: () => new MaterialIcon(),
  newNavigation: () => new Navigation(),
  newNotification: () => new Notification(),
  newOpenLink: () => new OpenLink(),
  newOverflowMenu: () => new OverflowMenu(),
  newOverflowMenuItem: () => new OverflowMenuItem(),
  newPlatformDataSource: () => new PlatformDataSource(),
  newSelectionInput: () => new SelectionInput(),
  newSuggestions: () => new Suggestions(),
  newSuggestionsResponseBuilder: () => new SuggestionsResponseBuilder(),
  newSwitch: () => new Switch(),
  newTextButton: () => new TextButton(),
  newTextInput: () => new TextInput(),
  newTextParagraph: () => new TextParagraph(),
  newTimePicker: () => new TimePicker(),
  newUniversalActionResponseBuilder: () => new UniversalActionResponseBuilder(),
  newUpdateDraftActionResponseBuilder: () => new UpdateDraftActionResponseBuilder(),
  newUpdateDraftBccRecipientsAction: () => new UpdateDraftBccRecipientsAction(),
  newUpdateDraftBodyAction: () => new UpdateDraftBodyAction(),
  newUpdateDraftCcRecipientsAction: () => new UpdateDraftCcRecipientsAction(),
  newUpdateDraftSubjectAction: () => new UpdateDraftSubjectAction(),
  newUpdateDraftToRecipientsAction: () => new UpdateDraftToRecipientsAction(),
  newValidation: () => new Validation(),
};
