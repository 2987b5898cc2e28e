/** What cards say of a group or the whole company where they name it beside people. */
import type { Person } from '../../app/ports';
import type { SharedWith } from '../../app/sharing/viewLabels';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** Before a label is shared with it. */
export const crowdLines = ({ crowd }: Person, { groups }: Messages): readonly Widget[] =>
  crowd === undefined ? [] : [{ textParagraph: { text: groups.isFollowed[crowd.type] } }];

/** The whole company has no name of its own: it is called in the reader's language. */
export const calledIn = ({ crowd, principal, name }: SharedWith, { groups }: Messages): string =>
  crowd?.type === 'domain' ? groups.everyoneAt(principal.replace('domain:', '')) : name;

/** Beside its role: how many are in it, and what is wrong with it. */
export const crowdState = ({ crowd }: SharedWith, { groups }: Messages): readonly string[] => {
  if (crowd === undefined) return [];
  const { people, state } = crowd;
  return [
    ...(people === undefined ? [] : [groups.people(people)]),
    ...(state === 'read' ? [] : [groups.state[state]]),
  ];
};
