/** What the app would show on the cards of a share with several people: an everyday company, and the largest that may come. */
import type { Recipient } from '../../../../src/app/sharing/prepareRecipient';
import type { SharePlan } from '../../../../src/app/sharing/prepareShare';
import type { LookAlike } from '../../../../src/core/sharing/lookAlike';
import { LONGEST_NAMES, longestPlan, sharePlan } from './sampleViews';

const chie: Recipient = {
  person: { id: '1003', email: 'chie@kaede.example', name: '荒川 千恵', unit: '営業' },
  principal: 'account:1003',
  formerRole: 'viewer',
  opened: true,
};

const dai: Recipient = {
  person: { id: '1004', email: 'dai@kaede.example', name: '小野 大', unit: '管理' },
  principal: 'account:1004',
  opened: false,
};

export const severalPlan: SharePlan = sharePlan({
  also: [chie, dai],
  refused: [{ typed: 'zoe@kaede.example', problem: { type: 'no-such-person' } }],
});

const longestRecipient = (index: number): Recipient => ({
  person: {
    id: String(index),
    email: `${'a'.repeat(64)}${String(index)}@kaede.example`,
    name: LONGEST_NAMES[index % LONGEST_NAMES.length] ?? '',
    unit: LONGEST_NAMES[(index + 1) % LONGEST_NAMES.length] ?? '',
  },
  principal: `account:${String(index)}`,
  formerRole: 'manager',
  tooMany: { has: 24_999, count: 19_999 },
  opened: false,
});

export const longestSharesPlan: SharePlan = {
  ...longestPlan,
  also: Array.from({ length: 18 }, (_, index) => longestRecipient(index)),
  refused: [{ typed: 'x'.repeat(300), problem: { type: 'several-people' } }],
};

const outsider = (email: string, like?: LookAlike): Recipient => ({
  person: { id: '', email, name: '' },
  principal: `pending:${email}`,
  opened: false,
  outside: { domain: email.slice(email.indexOf('@') + 1), ...(like === undefined ? {} : { like }) },
});

const mori = { email: 'naoki.mori@kaede.example', name: 'Naoki Mori' };

export const outsidePlan: SharePlan = {
  ...sharePlan(),
  ...outsider('naoki.mori@kaéde.example', { type: 'letters', known: mori }),
  also: [
    outsider('naoki.mori@keade.example', { type: 'spelling', known: mori }),
    outsider('rin@kaede.co.example', { type: 'domain', known: mori }),
    outsider('naoki.mori@mail.example', { type: 'elsewhere', known: mori }),
    outsider('yui@sumire.example'),
  ],
};

/** Where people outside can open the add-on. */
export const reachedPlan: SharePlan = {
  ...sharePlan(),
  ...outsider('rin@aoi.example'),
  outside: { domain: 'aoi.example', canAccept: true },
};

/** As many as can be named at once. */
export const longestOutside: SharePlan = {
  ...outsidePlan,
  label: LONGEST_NAMES[0] ?? '',
  also: Array.from({ length: 19 }, (_, index) =>
    outsider(`${String(index)}${'m'.repeat(60)}@kaede.example`, { type: 'letters', known: mori }),
  ),
};
