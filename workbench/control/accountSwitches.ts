/** What an administrator or a person can take away while programs are running: consent, delegation, keys, accounts, Drive. */
import * as v from 'valibot';
import { installFor } from '../google/marketplace/installation';
import { restoreConsents, setConsent } from '../google/oauth/identity';
import { grantDelegation, revokeDelegation, revokeKey } from '../google/oauth/serviceAccounts';
import { accountAt, accountsAt, BadParameters, defineSwitch } from './switch';

const email = v.pipe(v.string(), v.email());
const one = v.strictObject({ account: email });
const oneOrAll = v.strictObject({ account: v.exactOptional(email) });
const account = 'ben@kaede.example';

export const accountSwitches = {
  'drive-off': defineSwitch({
    does: 'Switches Drive off for the account, or for everybody.',
    parameters: oneOrAll,
    example: { account },
    turnOn: ({ world }, { account: whose }) => {
      const { switchedOff } = world().drive;
      world().drive.switchedOff = accountsAt(world(), whose).map(({ sub }) => sub);
      return () => {
        world().drive.switchedOff = switchedOff;
      };
    },
  }),
  'consent-revoked': defineSwitch({
    changes: 'consents',
    does: 'Takes back what the account, or everybody, has let the script do.',
    parameters: oneOrAll,
    example: { account },
    turnOn: ({ world }, { account: whose }) => {
      const subs = accountsAt(world(), whose).map(({ sub }) => sub);
      const before = structuredClone(world().oauth.consents);
      for (const sub of subs) setConsent(world(), sub, []);
      return () => {
        restoreConsents(world(), subs, before);
      };
    },
  }),
  'delegation-revoked': defineSwitch({
    does: 'Deletes every row of domain-wide delegation.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      const rows = [...world().oauth.delegations];
      for (const row of rows) revokeDelegation(world(), row.email);
      return () => {
        for (const row of rows) grantDelegation(world(), row.email, row.scopes);
      };
    },
  }),
  'key-revoked': defineSwitch({
    does: 'Deletes all keys of a service account, for good.',
    parameters: v.strictObject({ serviceAccount: v.string() }),
    example: { serviceAccount: 'meibo-book@kaede-meibo.iam.gserviceaccount.example' },
    turnOn: ({ world }, { serviceAccount }) => {
      const owner = world().oauth.serviceAccounts.find((candidate) => candidate.email === serviceAccount);
      if (owner === undefined) throw new BadParameters('No service account has this address.');
      for (const { id } of owner.keys) revokeKey(world(), id);
      return null;
    },
  }),
  'account-suspended': defineSwitch({
    does: 'Suspends the account: its tokens are dead and its triggers stand still.',
    parameters: one,
    example: { account },
    turnOn: ({ world }, { account: whose }) => {
      const { sub, suspended: before } = accountAt(world(), whose);
      const set = (suspended: boolean): void => {
        const found = world().accounts.find((candidate) => candidate.sub === sub);
        if (found !== undefined) found.suspended = suspended;
      };
      set(true);
      return () => {
        set(before);
      };
    },
  }),
  'add-on-uninstalled': defineSwitch({
    does: 'Takes the add-on away from everybody.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      const before = world().marketplace.installedFor;
      installFor(world(), { type: 'nobody' });
      return () => {
        installFor(world(), before);
      };
    },
  }),
};
