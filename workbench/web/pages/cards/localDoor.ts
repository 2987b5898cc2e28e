/** What stands in for the bundle on the page of all cards: a story's own answers, or a sentence on what was asked. */
import type { PanelAnswer, PanelCall } from '../../api';
import type { CardStory, Say } from '../../cards/cardStory';
import type { PanelDoor } from '../panel/panelSession';
import type { CardsWords } from '../words/cards';

const SLOW_MS = 800;

const SUGGESTED: readonly string[] = ['Aiko Mori', 'Ben Hill', 'Chie Sato', 'Dai Ono', 'Emi Abe'];

/** Asked by the gallery itself, for what a story says from the beginning. */
export const NOTIFY = 'notify';

const answered = (answer: unknown): PanelAnswer => ({ ok: true, answer, virtualMilliseconds: 0 });

const said = (text: string): PanelAnswer =>
  answered({ renderActions: { action: { notification: { text } } } });

const described = ({ function: name, parameters, inputs, moments = {} }: Omit<PanelCall, 'as'>): string =>
  [
    name,
    ...Object.values(parameters),
    ...Object.entries(inputs).map(([field, values]) => `${field}=${values.join(', ')}`),
    ...Object.entries(moments).map(([field, moment]) => `${field}=${JSON.stringify(moment)}`),
  ].join(' · ');

export const localDoor = (story: CardStory, say: Say, words: CardsWords): PanelDoor => {
  const { home } = story;
  const answers = story.answers?.(say) ?? {};
  return {
    open: () => Promise.resolve(answered(story.card(say))),
    ...(home === undefined ? {} : { home: () => Promise.resolve(answered(home(say))) }),
    call: async (call) => {
      const { name = '' } = call.parameters;
      const typed = call.inputs['who']?.[0]?.toLowerCase() ?? '';
      if (call.function === NOTIFY) return said(story.notification?.(say) ?? '');
      if (/^onSuggest/.test(call.function)) {
        const items = SUGGESTED.filter((text) => text.toLowerCase().includes(typed)).map((text) => ({
          text,
        }));
        return answered({ autoComplete: { items } });
      }
      if (Object.hasOwn(answers, name)) return answered(answers[name]);
      if (name === 'fail') return { ok: false, sentence: words.failed, reference: 'local' };
      if (name !== 'slow') return said(words.asked(described(call)));
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return said(words.answered);
    },
  };
};
