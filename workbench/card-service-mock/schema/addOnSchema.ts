/**
 * Google's schema of cards, narrowed to what an add-on may show: what is required, how much fits, and what is refused.
 *
 * Sources, where no other is named: the page of google.apps.card.v1 for add-ons
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1), and for "preview" the class's
 * own page below https://developers.google.com/apps-script/reference/card-service.
 * Where the two disagree about buttons' types and material icons (the first says Chat only, the second offers both to
 * add-ons without a word), the second is followed: CardService is what an add-on is written against.
 */
import published from './card.v1.schema.json';
import {
  atMostOneOf,
  objectOf,
  oneOfWords,
  refTo,
  refusedBecause,
  text,
  type Definitions,
  type JsonSchema,
} from './jsonSchema';

/**
 * Where a card is shown: in a host's side panel; in the dialog of an email draft or a Calendar attachment, which has
 * columns as well; or wherever there are columns, to somebody in the Developer Preview Program, who sees what is in preview.
 */
export type Place = 'sidePanel' | 'dialog' | 'developerPreview';

type Fields = Readonly<Record<string, JsonSchema>>;

/** What CardService sets and the published protos, which are those of Chat, leave out. The names are card JSON's where known. */
const ADDED: Readonly<Record<string, Fields>> = {
  OnClick: {
    // CardService has both (`TextButton`); their names in JSON are ours.
    authorizationAction: objectOf({ authorizationUrl: text }, ['authorizationUrl']),
    composeAction: objectOf(
      { action: refTo('Action'), composedEmailType: oneOfWords('REPLY_AS_DRAFT', 'STANDALONE_DRAFT') },
      ['action', 'composedEmailType'],
    ),
  },
  // In the example of `Grid`, though not among the fields of `GridItem`.
  'Grid.GridItem': { textAlignment: oneOfWords('START', 'CENTER', 'END') },
  // `Columns.setWrapStyle`; the name in JSON is ours.
  Columns: { wrapStyle: oneOfWords('NOWRAP', 'WRAP') },
};

const PREVIEW = 'is in developer preview for Google Workspace add-ons';
const CHAT = 'is for Google Chat apps and not for Google Workspace add-ons';
const STUDIO = 'is for add-ons that extend Google Workspace Studio';

const REFUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Action: { interaction: `${CHAT}: the entire card is stripped and nothing is shown` },
  'Card.Section': { collapseControl: PREVIEW, id: STUDIO },
  'Columns.Column.Widgets': { chipList: PREVIEW },
  DecoratedText: {
    startIconVerticalAlignment: CHAT,
    topLabelText: CHAT,
    contentText: CHAT,
    bottomLabelText: CHAT,
  },
  OnClick: { overflowMenu: PREVIEW },
  SelectionInput: {
    externalDataSource: `${CHAT}, which need a static array of items`,
    platformDataSource: `${CHAT}, which need a static array of items`,
  },
  TextInput: { placeholderText: CHAT },
  TextParagraph: { maxLines: PREVIEW, textSyntax: CHAT },
  Widget: { carousel: PREVIEW, chipList: PREVIEW, horizontalAlignment: CHAT, id: STUDIO },
};

const COLUMNS_IN_A_PANEL = 'is shown in the dialogs of email drafts and Calendar attachments only';

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Action: ['function'],
  Button: ['onClick'],
  'Card.CardAction': ['actionLabel', 'onClick'],
  'Card.CardFixedFooter': ['primaryButton'],
  'Card.CardHeader': ['title'],
  'Card.Section': ['widgets'],
  ChipList: ['chips'],
  DateTimePicker: ['name'],
  DecoratedText: ['text'],
  'DecoratedText.SwitchControl': ['name'],
  Image: ['imageUrl'],
  ImageComponent: ['imageUri'],
  OpenLink: ['url'],
  OverflowMenu: ['items'],
  'OverflowMenu.OverflowMenuItem': ['text', 'onClick'],
  SelectionInput: ['name'],
  'Suggestions.SuggestionItem': ['text'],
  TextInput: ['name'],
};

/** "You can't use SVG images" (workspace-restrictions); "The HTTPS URL of the image". */
const IMAGE: JsonSchema = {
  $comment: 'is no https address of an image, or one of an SVG',
  type: 'string',
  pattern: '^https://[^\\s/?#]+(?![^?#]*\\.[sS][vV][gG][zZ]?(?:$|[?#]))',
};

/** Fields with a limit that no proto can say. */
const LIMITED: Readonly<Record<string, (field: JsonSchema) => JsonSchema>> = {
  'Card.CardHeader.imageUrl': () => IMAGE,
  'Card.Section.widgets': (field) => ({ ...field, minItems: 1 }),
  'Columns.columnItems': (field) => ({ ...field, maxItems: 2 }),
  'Icon.iconUrl': () => IMAGE,
  'Image.imageUrl': () => IMAGE,
  'ImageComponent.imageUri': () => IMAGE,
  'SelectionInput.items': (field) => ({ ...field, maxItems: 100 }),
  'SelectionInput.multiSelectMaxSelectedItems': (field) => ({ ...field, minimum: 1 }),
  'SelectionInput.SelectionItem.startIconUri': () => IMAGE,
};

const isRefused = (why: string, place: Place): boolean =>
  place !== 'developerPreview' || (why !== PREVIEW && why !== COLUMNS_IN_A_PANEL);

const refusedFields = (name: string, place: Place): Fields => {
  const columns = name === 'Widget' && place !== 'dialog' ? { columns: COLUMNS_IN_A_PANEL } : {};
  return Object.fromEntries(
    Object.entries({ ...REFUSED[name], ...columns })
      .filter(([, why]) => isRefused(why, place))
      .map(([field, why]) => [field, refusedBecause(why)]),
  );
};

const narrowed = (name: string, definition: JsonSchema, place: Place): JsonSchema => {
  const properties = { ...definition.properties, ...ADDED[name] };
  const limited = Object.entries(properties).map(
    ([field, schema]) => [field, LIMITED[`${name}.${field}`]?.(schema) ?? schema] as const,
  );
  const required = REQUIRED[name];
  return {
    ...definition,
    properties: { ...Object.fromEntries(limited), ...refusedFields(name, place) },
    ...(required === undefined ? {} : { required }),
    // All that a click can do are alternatives, what is added among them.
    ...(name === 'OnClick' ? { allOf: [atMostOneOf(Object.keys(properties))] } : {}),
  };
};

export const addOnDefinitions = (place: Place): Definitions => {
  const definitions: Definitions = published.$defs;
  const unknown = [ADDED, REFUSED, REQUIRED]
    .flatMap((table) => Object.keys(table))
    .find((name) => definitions[name] === undefined);
  if (unknown !== undefined) throw new Error(`Google's schema no longer has the definition ${unknown}.`);
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, narrowed(name, definition, place)]),
  );
};
