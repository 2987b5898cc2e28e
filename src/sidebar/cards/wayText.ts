/** A way by which a label reaches somebody, in words, by the reader's clock. */
import type { Given } from '../../app/sharing/given';
import type { WayView } from '../../app/sharing/wayView';
import { lastDayBefore } from '../../core/sharing/lastDay';
import type { Messages } from '../messages/messages';

/** `offset`: milliseconds by which the reader's clocks are ahead of UTC. */
export const givenText = (
  { byName, at }: Given,
  offset: number,
): { readonly by: string; readonly on: Date | undefined } => ({
  by: byName,
  on: at === undefined ? undefined : new Date(at + offset),
});

export const wayText = (way: WayView, offset: number, { access, roles }: Messages): string =>
  access.way({
    ...way,
    role: roles[way.role],
    given: givenText(way.given, offset),
    until: way.until === undefined ? undefined : new Date(lastDayBefore(way.until, offset)),
    isOwner: way.role === 'owner',
  });
