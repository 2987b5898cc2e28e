/** What every step of the Admin page is given: how things stand, and how to act. */
import type { AdminAct, AdminConsole } from '../../adminApi';
import type { AdminWords } from '../words/admin';

/** An act without the administrator, who is the same for the whole page. */
export type OwnAct = AdminAct extends infer Act ? (Act extends unknown ? Omit<Act, 'as'> : never) : never;

export interface AdminStepProps {
  readonly words: AdminWords;
  readonly number: number;
  readonly isDone: boolean;
  readonly state: AdminConsole;
  readonly busy: boolean;
  readonly act: (act: OwnAct) => void;
}

/** Which steps are done, in their order. */
export const stepsDone = (state: AdminConsole): readonly boolean[] => {
  const { book, worker, report } = state;
  return [
    state.installedFor !== undefined,
    state.isAccessGranted,
    book.isShared && book.spreadsheetProperty !== undefined && book.keyProperty !== undefined,
    worker.keyProperty !== undefined && worker.delegated !== undefined,
    report?.lines.every(({ isFine }) => isFine) ?? false,
    state.opened > 0,
  ];
};
