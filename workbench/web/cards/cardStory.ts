/** One card of the gallery: what it shows, and its JSON as google.apps.card.v1 has it. */

/** Says a text in the language of the gallery. */
export type Say = (english: string, japanese: string) => string;

export interface CardStory {
  /** Of the story's place on the page; no other story has it. */
  readonly id: string;
  readonly title: (say: Say) => string;
  readonly card: (say: Say) => object;
  /**
   * Whether Google takes it in an add-on for Gmail: `preview` for what it calls a developer preview, `refused` for what is
   * for Chat or other places only (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1).
   */
  readonly availability?: 'preview' | 'refused';
  /** Higher than the panel: scrolled inside, as in Gmail. */
  readonly isTall?: true;
  /** What answers a click of the card, by the name of the action; others are told of. */
  readonly answers?: (say: Say) => Readonly<Record<string, object>>;
  /** What is said at the foot of the card from the beginning. */
  readonly notification?: (say: Say) => string;
  /** The homepage over which this card peeks. */
  readonly home?: (say: Say) => object;
}

export interface StoryGroup {
  /** The fragment of its address. */
  readonly id: string;
  readonly stories: readonly CardStory[];
}

type Widgets = (say: Say) => readonly object[];

/** A card of widgets and nothing else. */
export const story = (
  id: string,
  english: string,
  japanese: string,
  widgets: Widgets,
  more: Partial<CardStory> = {},
): CardStory => ({
  id,
  title: (say) => say(english, japanese),
  card: (say) => ({ sections: [{ widgets: widgets(say) }] }),
  ...more,
});

/** A click that a story of the gallery only tells of. */
export const press = (name: string, more: object = {}): object => ({
  action: { function: 'onCardAction', parameters: [{ key: 'name', value: name }], ...more },
});

/** Drawn by the page itself: the workbench reaches no other site. */
export const picture = (name: string): string => `https://pictures.kaede.example/${name}.png`;
