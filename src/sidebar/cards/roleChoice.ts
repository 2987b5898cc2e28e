/** The roles that can be given, to choose one from, and a line on what each may do. */
import type { Role } from '../../core/sharing/role';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** The owner's role is not given, it is handed over. */
const GIVEN: readonly Role[] = ['viewer', 'editor', 'curator', 'manager'];

export const roleChoice = (chosen: Role, messages: Messages): Widget => ({
  selectionInput: {
    name: 'role',
    label: messages.sharing.role,
    type: 'DROPDOWN',
    items: GIVEN.map((role) => ({ text: messages.roles[role], value: role, selected: role === chosen })),
  },
});

export const roleLines = ({ roles, sharing }: Messages): readonly Widget[] =>
  GIVEN.map((role) => ({
    decoratedText: { text: roles[role], bottomLabel: sharing.roleMay[role], wrapText: true },
  }));
