/**
 * What Google's reference of CardService has and `@types/google-apps-script` 2.0.13 has not: merged into its namespace,
 * so that `implements` counts it in. Each part names its page below
 * https://developers.google.com/apps-script/reference/card-service.
 *
 * Left out: what only answers of Chat apps are made of (`ActionStatus`, `CardWithId`, `ChatResponse`, `Dialog` and their
 * neighbours) and what only add-ons that extend Workspace Studio have (`EventAction`, `ExpressionData`, `Trigger`,
 * `WorkflowDataSource`, and `setId` and `setVisibility` of widgets): no card of an add-on has a place for them.
 */
export {};

declare global {
  namespace GoogleAppsScript {
    namespace Card_Service {
      /** `/card-service`; the makers of data sources stand in examples only, as at `/platform-data-source`. */
      interface CardService {
        ChipListLayout: typeof ChipListLayout;
        CommonDataSource: typeof CommonDataSource;
        HorizontalSizeStyle: typeof HorizontalSizeStyle;
        ImageButtonStyle: typeof ImageButtonStyle;
        VerticalAlignment: typeof VerticalAlignment;
        WrapStyle: typeof WrapStyle;
        newCarousel(): Carousel;
        newCarouselCard(): CarouselCard;
        newChatClientDataSource(): ChatClientDataSource;
        newChatSpaceDataSource(): ChatSpaceDataSource;
        newChip(): Chip;
        newChipList(): ChipList;
        newCollapseControl(): CollapseControl;
        newColumn(): Column;
        newColumns(): Columns;
        newHostAppDataSource(): HostAppDataSource;
        newOverflowMenu(): OverflowMenu;
        newOverflowMenuItem(): OverflowMenuItem;
        newPlatformDataSource(): PlatformDataSource;
      }

      /** `/button`: in developer preview for add-ons. */
      interface Button {
        setOverflowMenu(menu: OverflowMenu): Button;
      }

      /** `/image-button`: both in developer preview for add-ons. */
      interface ImageButton {
        setImageButtonStyle(imageButtonStyle: ImageButtonStyle): ImageButton;
        setOverflowMenu(menu: OverflowMenu): ImageButton;
      }

      /** `/text-button`: icons for everyone, the menu in developer preview for add-ons. */
      interface TextButton {
        setIcon(icon: Icon): TextButton;
        setIconUrl(url: string): TextButton;
        setMaterialIcon(icon: MaterialIcon): TextButton;
        setOverflowMenu(menu: OverflowMenu): TextButton;
      }

      /** `/card-section`: in developer preview for add-ons. */
      interface CardSection {
        setCollapseControl(collapseControl: CollapseControl): CardSection;
      }

      /** `/selection-input`: for Chat apps. */
      interface SelectionInput {
        setPlatformDataSource(platformDataSource: PlatformDataSource): SelectionInput;
      }

      /** `/text-paragraph`: in developer preview for add-ons. */
      interface TextParagraph {
        setMaxLines(maxLines: Integer): TextParagraph;
      }

      /** `/carousel`: for add-ons by its own page, in developer preview. */
      interface Carousel {
        addCarouselCard(card: CarouselCard): Carousel;
      }

      /** `/carousel-card` */
      interface CarouselCard {
        addFooterWidget(widget: Widget): CarouselCard;
        addWidget(widget: Widget): CarouselCard;
      }

      /** `/chip`: in developer preview for add-ons. */
      interface Chip {
        setAltText(altText: string): Chip;
        setAuthorizationAction(action: AuthorizationAction): Chip;
        setComposeAction(action: Action, composedEmailType: ComposedEmailType): Chip;
        setDisabled(disabled: boolean): Chip;
        setIcon(icon: IconImage): Chip;
        setLabel(label: string): Chip;
        setOnClickAction(action: Action): Chip;
        setOnClickOpenLinkAction(action: Action): Chip;
        setOpenLink(openLink: OpenLink): Chip;
      }

      /** `/chip-list`: in developer preview for add-ons. */
      interface ChipList {
        addChip(chip: Chip): ChipList;
        setLayout(layout: ChipListLayout): ChipList;
      }

      /** `/chip-list-layout` */
      enum ChipListLayout {
        WRAPPED,
        HORIZONTAL_SCROLLABLE,
      }

      /** `/collapse-control`: in developer preview for add-ons. */
      interface CollapseControl {
        setCollapseButton(button: Button): CollapseControl;
        setExpandButton(button: Button): CollapseControl;
        setHorizontalAlign(horizontalAlignment: HorizontalAlignment): CollapseControl;
      }

      /** `/column`: where `Columns` is shown. */
      interface Column {
        addWidget(widget: Widget): Column;
        setHorizontalAlignment(horizontalAlignment: HorizontalAlignment): Column;
        setHorizontalSizeStyle(horizontalSizeStyle: HorizontalSizeStyle): Column;
        setVerticalAlignment(verticalAlignment: VerticalAlignment): Column;
      }

      /** `/columns`: in the dialogs of email drafts and of Calendar attachments. */
      interface Columns {
        addColumn(column: Column): Columns;
        setWrapStyle(wrapStyle: WrapStyle): Columns;
      }

      /** `/horizontal-size-style` */
      enum HorizontalSizeStyle {
        FILL_AVAILABLE_SPACE,
        FILL_MINIMUM_SPACE,
      }

      /** `/vertical-alignment` */
      enum VerticalAlignment {
        CENTER,
        TOP,
        BOTTOM,
      }

      /** `/wrap-style` */
      enum WrapStyle {
        NOWRAP,
        WRAP,
      }

      /** `/image-button-style` */
      enum ImageButtonStyle {
        BORDERLESS,
        OUTLINED,
        FILLED,
        FILLED_TONAL,
      }

      /** `/overflow-menu`: in developer preview for add-ons. */
      interface OverflowMenu {
        addMenuItem(menuItem: OverflowMenuItem): OverflowMenu;
      }

      /** `/overflow-menu-item` */
      interface OverflowMenuItem {
        setAuthorizationAction(action: AuthorizationAction): OverflowMenuItem;
        setComposeAction(action: Action, composedEmailType: ComposedEmailType): OverflowMenuItem;
        setDisabled(disabled: boolean): OverflowMenuItem;
        setOnClickAction(action: Action): OverflowMenuItem;
        setOnClickOpenLinkAction(action: Action): OverflowMenuItem;
        setOpenLink(openLink: OpenLink): OverflowMenuItem;
        setStartIcon(icon: IconImage): OverflowMenuItem;
        setText(text: string): OverflowMenuItem;
      }

      /** `/platform-data-source`: for Chat apps. */
      interface PlatformDataSource {
        setCommonDataSource(commonDataSource: CommonDataSource): PlatformDataSource;
        setHostAppDataSource(hostAppDataSource: HostAppDataSource): PlatformDataSource;
      }

      /** `/common-data-source`: for Chat apps. */
      enum CommonDataSource {
        UNKNOWN,
        USER,
      }

      /** `/host-app-data-source`: for Chat apps, and for add-ons that extend Workspace Studio. */
      interface HostAppDataSource {
        setChatDataSource(chatClientDataSource: ChatClientDataSource): HostAppDataSource;
      }

      /** `/chat-client-data-source`: for Chat apps. */
      interface ChatClientDataSource {
        setSpaceDataSource(spaceDataSource: ChatSpaceDataSource): ChatClientDataSource;
      }

      /** `/chat-space-data-source`: for Chat apps. */
      interface ChatSpaceDataSource {
        setDefaultToCurrentSpace(defaultToCurrentSpace: boolean): ChatSpaceDataSource;
      }

      /** `/update-draft-body-type` */
      enum UpdateDraftBodyType {
        INSERT_AT_START = 1,
        INSERT_AT_END = 2,
      }
    }
  }
}
