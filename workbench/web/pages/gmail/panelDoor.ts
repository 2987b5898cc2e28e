/** The way from the mail page to the bundle, as one person and beside one message. */
import type { PanelAnswer } from '../../api';
import { call } from '../call';
import type { PanelDoor } from '../panel/panelSession';

/** Every call of the bundle takes its share of virtual time, which the bar above shows: old where it cannot be asked for. */
export const doorOf = (
  as: string,
  message: string | undefined,
  isMobile: boolean,
  refresh: () => Promise<void>,
): PanelDoor => {
  const thenRefreshed = async (asked: Promise<PanelAnswer>): Promise<PanelAnswer> => {
    const answer = await asked;
    await refresh().catch(() => undefined);
    return answer;
  };
  const beside = {
    ...(message === undefined ? {} : { message }),
    ...(isMobile ? { host: 'mobile' as const } : {}),
  };
  return {
    open: () => thenRefreshed(call('openPanel', { as, ...beside })),
    ...(message === undefined || isMobile ? {} : { home: () => thenRefreshed(call('openPanel', { as })) }),
    call: (ask) => thenRefreshed(call('callPanel', { as, ...beside, ...ask })),
  };
};
