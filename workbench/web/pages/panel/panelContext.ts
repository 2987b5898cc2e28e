/** What the widgets of the shown card need: what is typed on it, where clicks go, and in whose language to speak. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelWords } from '../words/panel';
import type { Inputs } from './formInputs';
import type { PanelSession } from './panelSession';

export interface PanelSurroundings {
  readonly session: PanelSession;
  readonly inputs: Inputs;
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
