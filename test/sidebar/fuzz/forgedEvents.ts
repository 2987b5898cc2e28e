/** Events as a card would send them, with parts missing, exchanged, doubled, swollen and forged. */
import type { ActionName } from '../../../src/sidebar/actions';
import type { Random } from '../../simulation/random';
import type { DrawnClick } from './drawnClicks';
import { drawnClicks } from './drawnClicks';
import { MESSAGES } from './fuzzOffice';

const LONG = 'x'.repeat(1_000_000);

export const SCRIPT = '<script>alert(1)</script>';

const HOSTILE: readonly unknown[] = [
  ...['', '', '0', '1', '-1', '1e9', '999999999999999999999', 'NaN', 'null', 'undefined'],
  ...['__proto__', 'constructor', 'toString', '[]', '[{}]', '[[1]]', '{"__proto__":{"x":1}}'],
  ...[
    '=IMPORTXML("https://x.example")',
    '=1+1',
    SCRIPT,
    SCRIPT,
    SCRIPT,
    SCRIPT,
    '&amp;',
    'javascript:alert(1)',
  ],
  ...['\u202eevil\u0000', '\ud800', '𠮷'.repeat(3_000), LONG],
  ...['contactGroups/myContacts', 'contactGroups/../x', 'l0.0000000000000000', 'l9.0000000000000000'],
  ...['p0.0000000000000000', 'p9.0000000000000000', 's0.0000000000000000', 'k0.0000000000000000'],
  ...['account:1001', 'account:1002', 'group:g1', 'domain:kaede.example', 'role:owner'],
  ...['owner', 'manager', 'viewer', 'all', 'yes', 'me', 'chosen', 'accept'],
  ...['aiko@kaede.example', 'ben@kaede.example', 'x@aoi.example', 'aiko@kaede.example, ben@kaede.example'],
  ...['https://script.google.com/macros/s/page/exec?label=l9.0000000000000000'],
  ...[7, null, {}, [], true],
];

export interface Ids {
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
}

/** Names that other cards have for what they carry. */
const FOREIGN_KEYS = ['label', 'record', 'from', 'base', 'who', 'principal', 'comment', 'typed', 'find'];

/** How an id begins that stands there on a card. */
const ID_KEYS: Readonly<Record<string, string>> = {
  record: 'p',
  label: 'l',
  comment: 'k',
  suggestion: 's',
  readers: 'l',
};

const nothingUsual = (random: Random, { seen, unseen }: Ids): unknown =>
  random.pick(random.chance(0.25) ? [...seen, ...unseen] : HOSTILE);

/** As it would be on a card of this company: ids of things that there are, and a form's key that was not sent yet. */
const usualFor = (random: Random, name: string, drawn: string, { seen, unseen }: Ids): string => {
  if (name === 'key') return `form${String(random.below(1e9)).padStart(12, '0')}`;
  const kind = ID_KEYS[name];
  if (kind === undefined || drawn === 'me') return drawn;
  return random.pick([...seen, ...unseen].filter((id) => id.startsWith(kind))) ?? drawn;
};

/** Both shapes in which Google’s samples read an input, and what is none. */
const inputShape = (random: Random, values: readonly unknown[]): unknown => {
  const strings = { stringInputs: { value: values } };
  const choice = random.next();
  if (choice < 0.48) return strings;
  if (choice < 0.96) return { '': strings };
  return random.pick([values, values[0], { stringInputs: values }, { '': { '': strings } }, null]);
};

/** Of a longer form some come back, others each time. */
const MOST_INPUTS = 8;

const commonOf = (action: ActionName | undefined, drawn: DrawnClick, random: Random, ids: Ids): object => {
  // Either all as it should be but one, so that it gets far, or nothing as it should be.
  const victim = random.below(drawn.parameters.length + drawn.inputs.length + 1);
  const isWild = random.chance(0.25);
  const isMissing = random.chance(0.15);
  const forged = (name: string, usual: string, index: number): unknown =>
    (isWild && random.chance(0.5)) || index === victim
      ? nothingUsual(random, ids)
      : usualFor(random, name, usual, ids);

  const parameters: Record<string, unknown> = { action };
  drawn.parameters.forEach(([key, usual], index) => {
    if (!isMissing || index !== victim) parameters[key] = forged(key, usual, index);
  });
  if (random.chance(0.15)) parameters[random.pick(FOREIGN_KEYS) ?? ''] = nothingUsual(random, ids);
  const formInputs: Record<string, unknown> = {};
  const isLong = drawn.inputs.length > MOST_INPUTS;
  drawn.inputs.forEach(([name, usual], at) => {
    const index = drawn.parameters.length + at;
    if ((isMissing && index === victim) || (isLong && random.chance(0.7))) return;
    const isSeveral = usual.length > 1 && random.chance(0.2);
    const values = isSeveral ? usual.slice(0, 8) : [usual[random.below(usual.length)] ?? ''];
    formInputs[name] = inputShape(
      random,
      values.map((value) => forged(name, value, index)),
    );
  });
  // Apps Script sends texts alone; whoever calls the function himself sends anything.
  const isText = random.chance(0.93);
  return {
    userLocale: random.chance(0.97) ? random.pick(['en', 'ja', 'ja-JP', 'fr', '']) : 7,
    timeZone: random.pick([undefined, { offset: 32_400_000 }, { offset: 1e99 }, {}]),
    parameters: isText
      ? Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]))
      : parameters,
    formInputs,
  };
};

const gmailOf = (random: Random): unknown => {
  const id = random.pick(MESSAGES) ?? '';
  const addresses = ['Sora <sora@sumire.example>', 'x', LONG, 'z@kaede.example'];
  return random.pick([
    { messageId: id, accessToken: `token-${id}` },
    {
      messageId: id,
      accessToken: `token-${id}`,
      toRecipients: addresses,
      ccRecipients: [],
      bccRecipients: [],
    },
    { messageId: id, accessToken: LONG },
    { messageId: `../${id}`, accessToken: `token-${id}` },
    { toRecipients: addresses, ccRecipients: [7], bccRecipients: null },
    undefined,
    null,
  ]);
};

const BARE: readonly unknown[] = [
  undefined,
  null,
  42,
  LONG,
  [],
  {},
  { commonEventObject: null },
  { gmail: 1 },
];

const NO_CLICK: DrawnClick = { parameters: [], inputs: [] };

/** Without an action: what opens a card, or asks while somebody types. */
export const forgedEvent = (random: Random, ids: Ids, action?: ActionName): unknown => {
  if (action === undefined && random.chance(0.2)) return random.pick(BARE);
  const typed: DrawnClick = {
    parameters: [],
    inputs: ['who', 'mention', 'typed'].map((name) => [name, ['ai', 'ben', 'co', 'bl', 'x, ai']]),
  };
  const drawn = action === undefined ? typed : (random.pick(drawnClicks(action)) ?? NO_CLICK);
  return { commonEventObject: commonOf(action, drawn, random, ids), gmail: gmailOf(random) };
};

/** What anybody can put into the address of the web app. */
export const forgedQuery = (random: Random, ids: Ids): unknown => {
  if (random.chance(0.05)) return random.pick(HOSTILE);
  const names = ['label', 'comment', 'contacts', 'person', 'search', 'from', '__proto__'];
  const asked = names.filter(() => random.chance(0.3)).map((name) => [name, nothingUsual(random, ids)]);
  return { parameter: Object.fromEntries(asked) as unknown };
};
