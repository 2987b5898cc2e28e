/** What the widgets of the shown card need: what is typed on it, where clicks go, and in whose language to speak. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelWords } from '../words/panel';
import type { Flaws } from './fieldFlaws';
import type { Inputs } from './formInputs';
import { imageAddress } from './linkAddress';
import type { PanelSession } from './panelSession';

export interface PanelSurroundings {
  readonly session: PanelSession;
  readonly inputs: Inputs;
  readonly flaws: Flaws;
  /** The account's, for dates and times. */
  readonly timeZone: string;
  /** Where a picture of the card is to be had; without it at its own address. */
  readonly pictureAt?: (address: string) => string | undefined;
  readonly words: PanelWords;
}

const PanelContext = createContext<PanelSurroundings | undefined>(undefined);

export const PanelSurroundingsProvider = PanelContext.Provider;

export const usePanelSurroundings = (): PanelSurroundings => {
  const surroundings = useContext(PanelContext);
  if (surroundings === undefined) throw new Error('A widget is drawn outside the panel.');
  return surroundings;
};

/** What a field holds now, and how it is changed. */
export const useField = (name: string): [readonly string[], (values: readonly string[]) => void] => {
  const { inputs, session } = usePanelSurroundings();
  return [inputs.get(name) ?? [], (values) => session.type(name, values)];
};

/** What is wrong with a field, as a sentence to stand under it. */
export const useFlaw = (name: string): string | undefined => {
  const { flaws, words } = usePanelSurroundings();
  const flaw = flaws.get(name);
  return flaw && words.flaws[flaw];
};

/** Answers where a picture is to be had: nowhere, where Google would not load it. */
export const usePictures = (): ((address: string) => string | undefined) => {
  const { pictureAt = imageAddress } = usePanelSurroundings();
  return pictureAt;
};
