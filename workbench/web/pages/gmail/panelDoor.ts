/** The way from a host's page to the bundle, as one person and beside one thing. */
import type { Beside, PanelAnswer } from '../../api';
import { call } from '../call';
import type { PanelDoor } from '../panel/panelSession';

/** The open message, where one is. */
export const besideMessage = (message: string | undefined, host?: 'mobile'): Beside => ({
  ...(message === undefined ? {} : { message }),
  ...(host === undefined ? {} : { host }),
});

/** Every call of the bundle takes its share of virtual time, which the bar above shows: old where it cannot be asked for. */
export const doorOf = (as: string, beside: Beside, refresh: () => Promise<void>): PanelDoor => {
  const thenRefreshed = async (asked: Promise<PanelAnswer>): Promise<PanelAnswer> => {
    const answer = await asked;
    await refresh().catch(() => undefined);
    return answer;
  };
  // A phone has no homepage over which a message's card could peek.
  const hasHome = beside.message !== undefined && beside.host !== 'mobile';
  return {
    open: () => thenRefreshed(call('openPanel', { as, ...beside })),
    ...(!hasHome ? {} : { home: () => thenRefreshed(call('openPanel', { as })) }),
    call: (ask) => thenRefreshed(call('callPanel', { as, ...beside, ...ask })),
  };
};
