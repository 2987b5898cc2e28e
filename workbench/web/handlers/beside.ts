/** Where a panel's question comes from: which host, which open message, which draft. */
import * as v from 'valibot';
import type { Click } from '../../workplace';
import type { Beside } from '../api';

const addresses = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(2_000));

export const besideEntries = {
  message: v.exactOptional(v.string()),
  host: v.exactOptional(v.picklist(['mobile', 'calendar', 'drive'])),
  draft: v.exactOptional(v.strictObject({ to: addresses, cc: addresses, bcc: addresses })),
};

/** As the events of Google's hosts say it. */
export const placeOf = ({
  message,
  host,
  draft,
}: Beside): Pick<Click, 'message' | 'platform' | 'draft' | 'host'> => ({
  ...(message === undefined ? {} : { message }),
  ...(host === 'mobile' ? { platform: 'ANDROID' } : {}),
  ...(host === 'calendar' ? { host: 'CALENDAR' } : {}),
  ...(host === 'drive' ? { host: 'DRIVE' } : {}),
  ...(draft === undefined ? {} : { draft }),
});
