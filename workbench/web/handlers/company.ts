/** Who works here, and what time it is. */
import * as v from 'valibot';
import { companyName } from '../../seed/seedAccounts';
import { keyOf } from '../office';
import { question } from '../question';

/** One clock serves everybody: the company has a single office. */
const TIME_ZONE = 'Asia/Tokyo';

export const company = question<'company'>(v.strictObject({}), ({ place }) => {
  const { accounts, now } = place.world();
  return {
    company: companyName,
    now,
    timeZone: accounts[0]?.timeZone ?? TIME_ZONE,
    people: accounts.map((account) => ({
      key: keyOf(account),
      name: account.name,
      email: account.email,
      locale: account.locale,
      isAdmin: account.isAdmin,
    })),
  };
});
