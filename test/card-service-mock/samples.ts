/** An argument or two for every type of parameter that CardService has, and objects with all that they need. */
import { CardService } from '@google-apps-script/card-service-mock';
import { declarations } from './declarations';

/** Calls a method by its name, as untyped code does. */
export const call = (target: object, method: string, ...values: readonly unknown[]): unknown => {
  const found: unknown = Reflect.get(target, method);
  if (typeof found !== 'function') throw new TypeError(`${method} is not a method`);
  return Reflect.apply(found, target, values);
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const made = (type: string): object => {
  const object = call(CardService, `new${type}`);
  if (isObject(object)) return object;
  throw new TypeError(`CardService makes no ${type}.`);
};

/** The method that sets each field without which the object is refused where it is added. */
const NEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Action: { function: 'setFunctionName' },
  Attachment: { resourceUrl: 'setResourceUrl', title: 'setTitle' },
  AuthorizationAction: { authorizationUrl: 'setAuthorizationUrl' },
  AuthorizationException: {
    authorizationUrl: 'setAuthorizationUrl',
    resourceDisplayName: 'setResourceDisplayName',
  },
  ButtonSet: { buttons: 'addButton' },
  CardAction: { actionLabel: 'setText', onClick: 'setOnClickAction' },
  CardHeader: { title: 'setTitle' },
  CardSection: { widgets: 'addWidget' },
  ChipList: { chips: 'addChip' },
  CollapseControl: { expandButton: 'setExpandButton', collapseButton: 'setCollapseButton' },
  DatePicker: { name: 'setFieldName' },
  DateTimePicker: { name: 'setFieldName' },
  DecoratedText: { text: 'setText' },
  FixedFooter: { primaryButton: 'setPrimaryButton' },
  Grid: { items: 'addItem' },
  Image: { imageUrl: 'setImageUrl' },
  ImageButton: { icon: 'setIcon', onClick: 'setOnClickAction' },
  ImageComponent: { imageUri: 'setImageUrl' },
  KeyValue: { text: 'setContent' },
  MaterialIcon: { name: 'setName' },
  Notification: { text: 'setText' },
  OpenLink: { url: 'setUrl' },
  OverflowMenu: { items: 'addMenuItem' },
  OverflowMenuItem: { text: 'setText', onClick: 'setOnClickAction' },
  SelectionInput: { name: 'setFieldName' },
  Switch: { name: 'setFieldName' },
  TextButton: { text: 'setText', onClick: 'setOnClickAction' },
  TextInput: { name: 'setFieldName' },
  TextParagraph: { text: 'setText' },
  TimePicker: { name: 'setFieldName' },
};

/** Gives an object what it still needs. */
export const filled = (type: string, object: object): object => {
  for (const [field, method] of Object.entries(NEEDS[type] ?? {})) {
    const json: unknown = JSON.parse(JSON.stringify(object));
    if (isObject(json) && field in json) continue;
    const parameter = declarations.interfaces.get(type)?.find(({ name }) => name === method)?.parameters[0];
    call(object, method, samplesFor(type, parameter?.name ?? '', parameter?.type ?? '')[0]);
  }
  return object;
};

export const empty = (type: string): object => made(type);

const complete = (type: string): object => filled(type, made(type));

const card = (): unknown =>
  CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('Ben')).build();

const WIDGETS = [
  ...[
    'TextParagraph',
    'DecoratedText',
    'KeyValue',
    'TextButton',
    'ImageButton',
    'ButtonSet',
    'Image',
    'Grid',
  ],
  ...['TextInput', 'SelectionInput', 'DatePicker', 'DateTimePicker', 'TimePicker', 'Divider'],
  ...['ChipList', 'Carousel', 'Columns'],
];
const IN_A_COLUMN = WIDGETS.filter((type) => !['Grid', 'Divider', 'Carousel', 'Columns'].includes(type));
const IN_A_CAROUSEL = ['TextParagraph', 'TextButton', 'ImageButton', 'ButtonSet', 'Image'];

const widgetsFor = (holder: string): readonly string[] =>
  ({ Column: IN_A_COLUMN, CarouselCard: IN_A_CAROUSEL })[holder] ?? WIDGETS;

const PICTURE = 'https://pictures.kaede.example/a.png?size=48';

/** Where the type alone does not say what is meant. */
const BY_NAME: Readonly<Record<string, readonly unknown[]>> = {
  backgroundColor: ['#00aa11'],
  color: ['#FFFFFF'],
  emails: [['ben@kaede.example']],
  hours: [0, 23],
  iconUrl: [PICTURE],
  imageUrl: [PICTURE],
  maxSelectedItems: [1, 3],
  minutes: [0, 59],
  ratio: [16 / 9],
  startIconUri: [PICTURE, ''],
  url: [PICTURE],
  valueMsEpoch: ['1793000000000'],
};

const BY_TYPE: Readonly<Record<string, () => readonly unknown[]>> = {
  any: () => ['One'],
  boolean: () => [true, false],
  Integer: () => [2],
  number: () => [4],
  string: () => ['名簿 <b>&</b>', ''],
  'string[]': () => [['One', 'Two'], []],
  '{ [key: string]: string }': () => [{ label: 'l1', role: 'viewer' }, {}],
  'Attachment[]': () => [[complete('Attachment')]],
  Button: () => [complete('TextButton'), complete('ImageButton')],
  Card: () => [card()],
  'Card[]': () => [[card(), card()], []],
  'Conference_Data.ConferenceData': () => [{ printJson: () => '{}' }],
  'Gmail.GmailDraft': () => [{ getId: () => 'r-1' }],
};

/** What a parameter may be given: every member of an enumeration, every kind of widget, both truths. */
export const samplesFor = (holder: string, name: string, type: string): readonly unknown[] => {
  if (type === 'number' && name === 'valueMsEpoch') return [1_793_000_000_000];
  if (holder === 'IconImage' && type === 'ImageCropType')
    return [CardService.ImageCropType.SQUARE, CardService.ImageCropType.CIRCLE];
  if (type === 'Widget') return widgetsFor(holder).map(complete);
  const members = declarations.enumerations.get(type);
  if (members !== undefined) {
    const enumeration: unknown = Reflect.get(CardService, type);
    return members.map((member): unknown =>
      isObject(enumeration) ? Reflect.get(enumeration, member) : undefined,
    );
  }
  const samples = BY_NAME[name] ?? BY_TYPE[type]?.();
  if (samples !== undefined) return samples;
  if (declarations.interfaces.has(type)) return [complete(type)];
  throw new Error(`No sample argument for a parameter ${name} of the type ${type}.`);
};
