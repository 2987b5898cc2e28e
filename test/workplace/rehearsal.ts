/** A small company at work on the bundle that `src` makes now, and the moments of its story from which tests set out. */
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { sharedLabelId } from '../../workbench/demo/story';
import type { Team } from '../../workbench/demo/team';
import { assembleTeam, share } from '../../workbench/demo/team';
import { clearFaults } from '../../workbench/google/faults';
import type { World } from '../../workbench/google/world';
import { builtPayload } from '../builtPayload';

export type Moment =
  /** Everybody but Dai has opened the add-on; nothing is shared. */
  | 'installed'
  /** The grants are in the book; no trigger has fired since. */
  | 'shared'
  /** Every member has the label's contacts, and nothing is left to do. */
  | 'copied';

export interface Rehearsal {
  readonly team: Team;
  /** Id of the label that Aiko shares with Ben, an editor, and with Chie and whoever comes after her, viewers. */
  readonly label: string;
  /** Puts the company back to that moment, without any faults. */
  readonly begin: (moment: Moment) => World;
}

export const rehearse = (size: { readonly members: number; readonly contacts: number }): Rehearsal => {
  const team = assembleTeam({ ...size, killEach: false, payload: builtPayload() });
  const { place, members } = team;
  const snapshot = (): World => structuredClone(place.world());
  const installed = snapshot();
  for (const member of members.slice(1)) share(team, member);
  const shared = snapshot();
  const label = sharedLabelId(team);
  waitUntilQuiet(place);
  const moments: Readonly<Record<Moment, World>> = { installed, shared, copied: snapshot() };
  return {
    team,
    label,
    begin: (moment) => {
      clearFaults(place.faults);
      place.enter(structuredClone(moments[moment]));
      return place.world();
    },
  };
};
