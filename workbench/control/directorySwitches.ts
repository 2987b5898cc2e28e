/** What a company's groups can be short of: the right to read one, an edition that knows who is in them at any depth. */
import * as v from 'valibot';
import { findGroup } from '../google/directory/groups';
import { BadParameters, defineSwitch } from './switch';

export const directorySwitches = {
  'group-unreadable': defineSwitch({
    does: 'Shows the members of a group to nobody, not even to administrators.',
    parameters: v.strictObject({ group: v.pipe(v.string(), v.email()) }),
    example: { group: 'sales@kaede.example' },
    turnOn: ({ world }, { group: email }) => {
      const group = findGroup(world(), email);
      if (group === undefined) throw new BadParameters('No group has this address.');
      const { id, viewMembers } = group;
      group.viewMembers = 'nobody';
      return () => {
        const found = findGroup(world(), id);
        if (found !== undefined) found.viewMembers = viewMembers;
      };
    },
  }),
  'transitive-groups': defineSwitch({
    does: 'Gives the company an edition that answers who is in a group at any depth.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      const before = world().directory.edition;
      world().directory.edition = 'Enterprise Standard';
      return () => {
        world().directory.edition = before;
      };
    },
  }),
};
