/** What programs are let do, taken away in part or early: scopes left unticked, tokens that die, hidden data deleted. */
import * as v from 'valibot';
import { deleteHiddenAppData } from '../google/drive/drivePage';
import { restoreConsents, setConsent } from '../google/oauth/identity';
import { expireTokens } from '../google/oauth/tokens';
import { accountsAt, defineSwitch } from './switch';

const oneOrAll = { account: v.exactOptional(v.pipe(v.string(), v.email())) };
const scope = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const account = 'ben@kaede.example';

export const accessSwitches = {
  'consent-partial': defineSwitch({
    changes: 'consents',
    does: 'Leaves ticked, of what the script asks of the account or of everybody, these scopes alone.',
    parameters: v.strictObject({ ...oneOrAll, scopes: v.pipe(v.array(scope), v.maxLength(50)) }),
    example: { account, scopes: ['https://www.googleapis.com/auth/contacts', 'openid'] },
    turnOn: ({ world }, { account: whose, scopes }) => {
      const subs = accountsAt(world(), whose).map(({ sub }) => sub);
      const before = structuredClone(world().oauth.consents);
      for (const sub of subs) setConsent(world(), sub, scopes);
      return () => {
        restoreConsents(world(), subs, before);
      };
    },
  }),
  'tokens-expired': defineSwitch({
    does: 'Ends every access token that was given out, before its hour is over.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      expireTokens(world());
      return null;
    },
  }),
  'hidden-app-data-deleted': defineSwitch({
    does: 'Deletes what applications keep hidden in the account’s Drive, or in everybody’s, for good.',
    parameters: v.strictObject(oneOrAll),
    example: { account },
    turnOn: ({ world }, { account: whose }) => {
      for (const { sub } of accountsAt(world(), whose)) deleteHiddenAppData(world(), sub);
      return null;
    },
  }),
};
