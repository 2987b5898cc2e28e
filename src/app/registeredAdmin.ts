/** Administrative functions can be called by anybody in the company: they do nothing but for the admin who installed. */
import type { AccountId } from '../core/book/record';
import type { Settings } from './install';
import type { CurrentAccount } from './ports';

export interface AdminDeps {
  readonly account: CurrentAccount;
  readonly settings: Pick<Settings, 'registeredAdmin'>;
}

/** Undefined for everybody else. */
export const registeredAdmin = ({ account, settings }: AdminDeps): AccountId | undefined => {
  const author = account.identify();
  const admin = settings.registeredAdmin();
  return admin !== undefined && author.ok && author.value.id === admin ? admin : undefined;
};
