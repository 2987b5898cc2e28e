/**
 * A company as its administrator sees it.
 *
 * *Not modelled:* pages, and an administrator who is none: whoever asks is one, unless the view is closed.
 */
import type { ListedGroup } from '../../src/app/ports';
import type { AdminView, CompanyAccount, GroupContent } from '../../src/app/worker/workerPorts';
import { fail, succeed } from '../../src/core/result';

export interface AdminViewData {
  readonly accounts: CompanyAccount[];
  readonly groups: ListedGroup[];
  readonly contents: Record<string, GroupContent>;
  /** Groups that nobody may look into. */
  readonly closed: Set<string>;
  isClosed: boolean;
}

export const noGroups = (accounts: readonly CompanyAccount[] = []): AdminViewData => ({
  accounts: [...accounts],
  groups: [],
  contents: {},
  closed: new Set(),
  isClosed: false,
});

export const createMemoryAdminView = (data: AdminViewData): AdminView => {
  const refused = fail({ type: 'forbidden', what: 'directory' } as const);
  return {
    accounts: () => (data.isClosed ? refused : succeed(data.accounts)),
    groups: () => (data.isClosed ? refused : succeed(data.groups)),
    contentOf: (group) => {
      const content = data.contents[group];
      if (data.isClosed || data.closed.has(group)) return refused;
      return content === undefined ? fail({ type: 'not-found', what: 'directory' }) : succeed(content);
    },
  };
};
