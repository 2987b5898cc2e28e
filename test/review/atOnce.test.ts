/** What was attacked and held, and what was not. */
import { shareLabel } from '../../src/app/sharing/shareLabel';
import { prepareShare } from '../../src/app/sharing/prepareShare';
import { aiko, ben, chie, createOffice, makeGoogleLabel } from '../app/office';
import { openAddOn } from '../../src/app/openAddOn';
import { createGuard } from '../../src/sidebar/guard';
import { cardEventFrom } from '../../src/sidebar/cardEvent';
import { splitOwn } from '../../src/core/replication/ownPart';
import { DEFAULT_SHARED } from '../../src/core/contacts/sharedPart';

it('held: a label that is shared twice at once is one label with both', () => {
  const office = createOffice();
  openAddOn(office.deps(aiko));
  const handle = makeGoogleLabel(office, aiko, 'Customers');
  office.before.push(() =>
    shareLabel(office.deps(aiko))({ label: handle, address: chie.email, role: 'viewer' }),
  );
  shareLabel(office.deps(aiko))({ label: handle, address: ben.email, role: 'viewer' });
  expect(office.bookData.rows.label).toHaveLength(1);
  expect(office.bookData.rows.grant).toHaveLength(3);
});

it('held: the same share clicked twice at once is one grant', () => {
  const office = createOffice();
  openAddOn(office.deps(aiko));
  const handle = makeGoogleLabel(office, aiko, 'Customers');
  const again = () => shareLabel(office.deps(aiko))({ label: handle, address: ben.email, role: 'viewer' });
  office.before.push(again);
  again();
  expect(office.bookData.rows.grant).toHaveLength(2);
});

it('held: preparing writes nothing', () => {
  const office = createOffice();
  openAddOn(office.deps(aiko));
  const handle = makeGoogleLabel(office, aiko, 'Customers');
  const before = office.digest();
  prepareShare(office.deps(aiko))({ label: handle, address: ben.email, role: 'viewer' });
  expect(office.digest()).toBe(before);
});

it('held: an exception’s text does not reach the log or the card', () => {
  const lines: string[] = [];
  const { guarded } = createGuard(
    { info: () => undefined, error: (line) => lines.push(line) },
    () => 'abcdef123',
  );
  const answer = guarded(
    () => {
      throw new Error('Rin\n    at Kanda (rin@aoi.example:1:1)\n    at x:1:1');
    },
    (reference) => reference,
  );
  expect(answer + lines.join()).not.toContain('rin@aoi.example');
});

it('held: hostile events are read', () => {
  for (const event of [
    null,
    [],
    { commonEventObject: { parameters: { __proto__: 'x' } } },
    JSON.parse(
      '{"commonEventObject":{"parameters":{"__proto__":"x","action":"constructor"},"timeZone":{"offset":1e99}}}',
    ),
  ])
    expect(cardEventFrom(event)).toMatchObject({ action: undefined, timeOffset: 0 });
});

const phone = (value: string, type: string) => ({ value, type });

it.each([
  ['corrected in its place', [phone('03-1', 'work'), phone('090-2', 'mobile')]],
  [
    'corrected, with a new shared one before it',
    [phone('03-1', 'work'), phone('03-9', 'main'), phone('090-2', 'mobile')],
  ],
  ['corrected and moved to the front', [phone('090-2', 'mobile'), phone('03-1', 'work')]],
  ['corrected together with the shared one', [phone('03-7', 'work'), phone('090-2', 'mobile')]],
  [
    'corrected together with the shared one, in the other order',
    [phone('090-2', 'mobile'), phone('03-7', 'work')],
  ],
  ['corrected and of another type', [phone('03-1', 'work'), phone('090-2', 'home')]],
  ['corrected, of another type, and moved to the front', [phone('090-2', 'home'), phone('03-1', 'work')]],
  ['corrected to the type of the shared one, which went', [phone('090-2', 'work')]],
])('a private number %s is not told', (_how, value) => {
  const { shared } = splitOwn('phone', value, {
    shared: DEFAULT_SHARED,
    shadow: [phone('03-1', 'work')],
    original: [phone('090-1', 'mobile')],
  });
  expect(JSON.stringify(shared)).not.toContain('090-2');
});
