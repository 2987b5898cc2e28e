/** One story for every method of CardService and every argument that it may be given: from the call to the JSON. */
import { declarations, type Method } from './declarations';
import { call, empty, filled, samplesFor } from './samples';

export interface Story {
  readonly name: string;
  readonly type: string;
  readonly method: string;
  /** What a host is sent in the end. */
  readonly json: unknown;
}

/** The way of an object into an answer, one step at a time. Builders are built. */
const HOLDERS: Readonly<Record<string, readonly [holder: string, method: string]>> = {
  Action: ['TextButton', 'setOnClickAction'],
  Attachment: ['CalendarEventActionResponseBuilder', 'addAttachments'],
  AuthorizationAction: ['TextButton', 'setAuthorizationAction'],
  BorderStyle: ['Grid', 'setBorderStyle'],
  CardAction: ['CardBuilder', 'addCardAction'],
  CardHeader: ['CardBuilder', 'setHeader'],
  CardSection: ['CardBuilder', 'addSection'],
  CarouselCard: ['Carousel', 'addCarouselCard'],
  ChatClientDataSource: ['HostAppDataSource', 'setChatDataSource'],
  ChatSpaceDataSource: ['ChatClientDataSource', 'setSpaceDataSource'],
  Chip: ['ChipList', 'addChip'],
  CollapseControl: ['CardSection', 'setCollapseControl'],
  Column: ['Columns', 'addColumn'],
  FixedFooter: ['CardBuilder', 'setFixedFooter'],
  GridItem: ['Grid', 'addItem'],
  HostAppDataSource: ['PlatformDataSource', 'setHostAppDataSource'],
  IconImage: ['DecoratedText', 'setStartIcon'],
  ImageComponent: ['GridItem', 'setImage'],
  ImageCropStyle: ['ImageComponent', 'setCropStyle'],
  MaterialIcon: ['IconImage', 'setMaterialIcon'],
  Navigation: ['ActionResponseBuilder', 'setNavigation'],
  Notification: ['ActionResponseBuilder', 'setNotification'],
  OpenLink: ['ActionResponseBuilder', 'setOpenLink'],
  OverflowMenu: ['TextButton', 'setOverflowMenu'],
  OverflowMenuItem: ['OverflowMenu', 'addMenuItem'],
  PlatformDataSource: ['SelectionInput', 'setPlatformDataSource'],
  Suggestions: ['SuggestionsResponseBuilder', 'setSuggestions'],
  Switch: ['DecoratedText', 'setSwitchControl'],
  UpdateDraftBccRecipientsAction: ['UpdateDraftActionResponseBuilder', 'setUpdateDraftBccRecipientsAction'],
  UpdateDraftBodyAction: ['UpdateDraftActionResponseBuilder', 'setUpdateDraftBodyAction'],
  UpdateDraftCcRecipientsAction: ['UpdateDraftActionResponseBuilder', 'setUpdateDraftCcRecipientsAction'],
  UpdateDraftSubjectAction: ['UpdateDraftActionResponseBuilder', 'setUpdateDraftSubjectAction'],
  UpdateDraftToRecipientsAction: ['UpdateDraftActionResponseBuilder', 'setUpdateDraftToRecipientsAction'],
  Validation: ['TextInput', 'setValidation'],
};

/** These leave the script as they are. */
const ANSWERS = ['AuthorizationException', 'LinkPreview'];

const methodOf = (type: string, name: string): Method | undefined =>
  declarations.interfaces.get(type)?.find((method) => method.name === name);

/** Everything that is no answer and has no other holder is a widget; a section refuses it if it is none. */
const sent = (type: string, object: object): unknown => {
  if (ANSWERS.includes(type)) return JSON.parse(JSON.stringify(object));
  if (methodOf(type, 'build') !== undefined) return JSON.parse(JSON.stringify(call(object, 'build')));
  const [holder, method] = HOLDERS[type] ?? ['CardSection', 'addWidget'];
  const takesList = methodOf(holder, method)?.parameters[0]?.type.endsWith('[]') === true;
  const outer = empty(holder);
  call(outer, method, takesList ? [object] : object);
  return sent(holder, filled(holder, outer));
};

/** Not setters: they end a story, or leave it. */
const ENDS = ['build', 'printJson', 'throwException'];

const shown = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // A member of an enumeration says its name.
  return 'name' in value ? String(call(value, 'name')) : '…';
};

/** Each parameter in turn takes each of its samples; the others keep their first. */
const argumentLists = (type: string, { parameters }: Method): readonly (readonly unknown[])[] => {
  const samples = parameters.map((parameter) => samplesFor(type, parameter.name, parameter.type));
  const first = samples.map(([sample]) => sample);
  const varied = samples.flatMap((choices, place) =>
    choices.slice(1).map((choice) => first.with(place, choice)),
  );
  return [first, ...varied];
};

const storiesOf = (type: string): readonly Story[] =>
  (declarations.interfaces.get(type) ?? [])
    .filter(({ name }) => !ENDS.includes(name))
    .flatMap((method) =>
      argumentLists(type, method).map((values) => {
        const object = empty(type);
        call(object, method.name, ...values);
        return {
          name: `${type}.${method.name}(${values.map(shown).join(', ')})`,
          type,
          method: method.name,
          json: sent(type, filled(type, object)),
        };
      }),
    );

/** Every interface that CardService makes an object of. */
const types = (declarations.interfaces.get('CardService') ?? []).map(({ name }) => name.replace(/^new/, ''));

export const stories: readonly Story[] = types.flatMap(storiesOf);
