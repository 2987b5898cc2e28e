/** The roles that can be given, to choose one from, and a line on what each may do. */
import type { Role } from '../../core/sharing/role';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** The owner's role is given by an owner alone. */
const GIVEN: readonly Role[] = ['viewer', 'editor', 'curator', 'manager'];

const given = (mayOwn: boolean): readonly Role[] => (mayOwn ? [...GIVEN, 'owner'] : GIVEN);

export const roleChoice = (chosen: Role, messages: Messages, mayOwn = false): Widget => ({
  selectionInput: {
    name: 'role',
    label: messages.sharing.role,
    type: 'DROPDOWN',
    items: given(mayOwn).map((role) => ({
      text: messages.roles[role],
      value: role,
      selected: role === chosen,
    })),
  },
});

/** What one person of a group has in the group's place. */
export const exceptionChoice = ({ groups, roles }: Messages): Widget => ({
  selectionInput: {
    name: 'exception',
    label: groups.exceptionRole,
    type: 'DROPDOWN',
    items: [
      { text: groups.exceptionNone, value: 'none', selected: true },
      ...GIVEN.map((role) => ({ text: roles[role], value: role, selected: false })),
      { text: groups.exceptionAsGroup, value: 'group', selected: false },
    ],
  },
});

export const roleLines = ({ roles, sharing, owners }: Messages, mayOwn = false): readonly Widget[] =>
  given(mayOwn).map((role) => ({
    decoratedText: {
      text: roles[role],
      bottomLabel: role === 'owner' ? owners.ownerMay : sharing.roleMay[role],
      wrapText: true,
    },
  }));
