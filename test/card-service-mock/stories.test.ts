/** Every method of CardService with every argument: what comes out is a card of Google's, or refused by its own rules. */
import { CardService } from '@google-apps-script/card-service-mock';
import { faultsOf } from '@google-apps-script/card-service-mock/check';
import { definitions, faultsOfA, kindOf, type Place } from '@google-apps-script/card-service-mock/faults';
import Ajv from 'ajv/dist/2020';
import { declarations } from './declarations';
import { stories, type Story } from './stories';

const kindOfStory = ({ type, json }: Story): string =>
  type === 'AuthorizationException' ? 'AuthorizationPrompt' : kindOf(json);

const faults = (story: Story, place: Place) => faultsOfA(kindOfStory(story), story.json, place);

it('every enumeration has the members that Google declares, and no others', () => {
  for (const [name, members] of declarations.enumerations)
    expect([name, Object.keys(Reflect.get(CardService, name) as object)]).toEqual([name, members]);
  expect(declarations.enumerations.size).toBe(24);
});

it('every method that sets something has its stories', () => {
  const told = new Set(stories.map(({ type, method }) => `${type}.${method}`));
  const made = (declarations.interfaces.get('CardService') ?? []).map(({ name }) => name.replace(/^new/, ''));
  const untold = made
    .flatMap((type) => (declarations.interfaces.get(type) ?? []).map(({ name }) => `${type}.${name}`))
    .filter((method) => !told.has(method) && !/\.(?:build|printJson|throwException)$/.test(method));
  expect(untold).toEqual([]);
  expect(stories.length).toBeGreaterThan(580);
});

it('with its previews, a host shows every card but what is for Chat apps', () => {
  const refused = stories.filter((story) => faults(story, 'developerPreview').length > 0);
  expect(new Set(refused.map(({ type, method }) => `${type}.${method}`))).toEqual(
    new Set([
      'Action.setInteraction',
      'ChatClientDataSource.setSpaceDataSource',
      'ChatSpaceDataSource.setDefaultToCurrentSpace',
      'HostAppDataSource.setChatDataSource',
      'PlatformDataSource.setCommonDataSource',
      'PlatformDataSource.setHostAppDataSource',
      'SelectionInput.setExternalDataSource',
      'SelectionInput.setPlatformDataSource',
    ]),
  );
});

it('a side panel refuses what is in preview, for Chat, or for dialogs, and says so', () => {
  const UNAVAILABLE =
    /^(?:Carousel|CarouselCard|Chip|ChipList|CollapseControl|Column|Columns|OverflowMenu|OverflowMenuItem)\.|DataSource\.|\.set(?:CollapseControl|ExternalDataSource|ImageButtonStyle|MaxLines|OverflowMenu|PlatformDataSource)\(|\(OPEN_DIALOG\)/;
  const isWidget = ({ json }: Story) => /"(?:chipList|carousel|columns)":/.test(JSON.stringify(json));
  for (const story of stories) {
    const told = faults(story, 'sidePanel').map(({ sentence }) => sentence);
    if (UNAVAILABLE.test(story.name) || isWidget(story))
      expect([story.name, told]).toEqual([
        story.name,
        [expect.stringMatching(/developer preview|Google Chat apps|dialogs of email drafts/)],
      ]);
    else expect([story.name, told]).toEqual([story.name, []]);
  }
});

it('a dialog shows columns', () => {
  const columns = stories.filter(({ name }) => /^Columns?\.(?!addWidget)/.test(name));
  expect(columns.length).toBeGreaterThan(8);
  expect(columns.flatMap((story) => faults(story, 'dialog'))).toEqual([]);
});

describe('another implementation of JSON Schema agrees', () => {
  const ajv = new Ajv({ strict: false });
  ajv.addSchema({ $id: 'answers', $defs: definitions.sidePanel });
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  const isValid = (name: string, json: unknown): boolean => {
    const validate = compiled.get(name) ?? ajv.compile({ $ref: `answers#/$defs/${name}` });
    compiled.set(name, validate);
    return validate(json) === true;
  };
  const isFaultless = (name: string, json: unknown): boolean =>
    faultsOf({ $ref: `#/$defs/${name}` }, json, definitions.sidePanel).length === 0;

  type Damage = (holder: Record<string, unknown>, key: string) => void;
  const damages: readonly Damage[] = [
    (holder, key) => void delete holder[key],
    (holder, key) => void (holder[key] = 7),
    (holder, key) => void (holder[key] = 'OTHER'),
    (holder, key) => void (holder[key] = []),
    (holder, key) => void (holder[`${key}s`] = holder[key]),
  ];

  /** Every object inside, with one of its fields' names: where something can be damaged. */
  const places = (value: unknown): readonly (readonly [Record<string, unknown>, string])[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, part]) => [
          ...(Array.isArray(value) ? [] : [[value as Record<string, unknown>, key] as const]),
          ...places(part),
        ]);

  it('on every story, whole and damaged anywhere', () => {
    const seen = { valid: 0, invalid: 0 };
    for (const [number, story] of stories.entries()) {
      const name = kindOfStory(story);
      // One story in four is damaged everywhere: enough for every field, and a second less.
      const sites = number % 4 === 0 ? places(story.json).length : 1;
      const damaged = Array.from({ length: sites }, (_, site) => {
        const copy: unknown = structuredClone(story.json);
        const [holder, key] = places(copy)[site]!;
        damages[(site + number) % damages.length]!(holder, key);
        return copy;
      });
      for (const json of [story.json, ...damaged]) {
        const valid = isValid(name, json);
        if (isFaultless(name, json) !== valid) throw new Error(`${story.name}: ${JSON.stringify(json)}`);
        seen[valid ? 'valid' : 'invalid'] += 1;
      }
    }
    expect(seen.valid).toBeGreaterThan(700);
    expect(seen.invalid).toBeGreaterThan(700);
  });
});
