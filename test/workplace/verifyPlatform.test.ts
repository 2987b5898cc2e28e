/** What only a real account can tell is asked of the emulated Google: each other answer shows, and nothing stays behind. */
import { readFileSync } from 'node:fs';
import { returned } from '../../workbench/companySetup';
import { createSwitches, isSwitchName } from '../../workbench/control/switches';
import { addFault, clearFaults } from '../../workbench/google/faults';
import type { World } from '../../workbench/google/world';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import { digest } from '../../workbench/judge/digest';
import { otherAnswers } from './otherAnswers';
import { createVerificationRuns, linesOf, standing } from './verificationRuns';

const { place, accounts, begin, run, report } = createVerificationRuns();
const { emi, ben, chie } = accounts;
const before = standing(begin());
const first = run();
const usual = linesOf(first);
const left = standing(place.world());

it('finds the emulated Google as it is assumed to be, within five minutes, and leaves everything as it was', () => {
  expect(usual.filter((line) => line.startsWith('✓'))).toHaveLength(24);
  expect(usual.filter((line) => /^[✗–]/.test(line))).toEqual([]);
  expect(first.logs.join('\n')).toContain(usual.join('\n'));
  expect(first.endedAt - first.startedAt).toBeLessThan(300_000);
  expect(left).toBe(before);
});

/** Rows `| id | question | assumed answer | switch with the other |`. */
const rows = readFileSync('docs/emulator.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, question, assumed, switchName] =
      /^\| `([\w-]+)` \| (.+?) \| (.+?) \| `([\w-]+)`/.exec(line) ?? [];
    return id === undefined ? [] : [{ id, line: `✓ ${id}: ${question} ${assumed}; as assumed`, switchName }];
  });

it('the table in the documents has each question as it is asked, with the answer that is assumed', () => {
  const asked = usual
    .filter((line) => line.includes('; as assumed'))
    .map((line) => line.replace(/ \(Google says “.*”\)/, ''));
  expect(asked.length).toBe(23);
  expect(asked).toEqual(rows.map(({ line }) => line));
});

it('each question has its other answer', () => {
  expect(otherAnswers.map(([id, [name]]) => [id, name])).toEqual(
    rows.map(({ id, switchName }) => [id, switchName]),
  );
  expect(rows.every(({ switchName }) => isSwitchName(String(switchName)))).toBe(true);
});

it.each(otherAnswers)(
  '%s: the other answer changes that line and no other',
  (id, [name, parameters], answer) => {
    begin();
    createSwitches(place.world, place.faults).turnOn(name, parameters);
    const lines = report();
    const differing = lines.filter((line, index) => line !== usual[index]);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toMatch(new RegExp(`^✗ ${id}: .* ${answer}; DIFFERS: assumed `));
    expect(lines).toHaveLength(usual.length);
    expect(standing(place.world())).toBe(before);
  },
);

describe('a run is killed', () => {
  /** One call for all contacts, one for all that is in the spreadsheet, one for each label and file. */
  const removalsIn = (world: World): number => {
    const spreadsheet = JSON.stringify(world.sheets.spreadsheets);
    const hasTab = spreadsheet.includes('Meibo verifyPlatform');
    const hasContacts = contactsOf(world, emi.sub).some(({ content }) => content.clientData !== undefined);
    return (
      labelsOf(world, emi.sub).length +
      Object.keys(world.drive.files).length +
      Number(hasTab) +
      Number(hasContacts)
    );
  };

  it('after any of its writes: the next one removes what it left before it asks anything', () => {
    const from = begin().calls.length;
    run();
    const writes = place
      .world()
      .calls.slice(from)
      .flatMap(({ writes: isWrite }, index) => (isWrite ? [index + 1] : []));
    expect(writes.length).toBeGreaterThan(25);
    const counts = writes.map((step) => {
      const world = begin();
      expect(run({ step, when: 'after' }).outcome.type).toBe('killed');
      // Another minute's quota, and the book account's token is still good.
      world.now += 120_000;
      const removals = removalsIn(world);
      const looks = 4;
      run({ step: looks + removals + 1, when: 'before' });
      expect(standing(world)).toBe(before);
      return removals;
    });
    expect(Math.max(...counts)).toBe(5);
  });

  it('and the next one answers as if nothing had been', () => {
    begin();
    run({ step: 30, when: 'after' });
    place.world().now += 3_600_000;
    expect(report()).toEqual(usual);
    expect(standing(place.world())).toBe(before);
  });

  it('while its tab stands in the book’s spreadsheet: the book does not mind it', () => {
    const world = begin();
    run({ step: 8, when: 'after' });
    const tabs = Object.values(world.sheets.spreadsheets)[0]?.sheets ?? [];
    expect(tabs.at(-1)?.title).toMatch(/^Meibo verifyPlatform /);
    const installedAgain = place.runtime.execute({
      account: emi.sub,
      functionName: 'install',
      kind: 'editor',
    });
    expect(returned(installedAgain, 'install')).not.toContain('✗');
    returned(place.open(chie.sub), 'Chie opens Meibo');
    expect(JSON.stringify(Object.values(world.sheets.spreadsheets)[0])).toContain(`"${chie.sub}`);
  });
});

describe('a removal', () => {
  const refuse = (operation: string, occurrences?: readonly number[]): void => {
    const effect = { type: 'refuse', httpStatus: 503, status: 'UNAVAILABLE', message: '-' } as const;
    addFault(place.faults, { operation, effect, ...(occurrences === undefined ? {} : { occurrences }) });
  };

  it('that is refused once is tried again', () => {
    begin();
    refuse('people.contactGroups.delete', [1]);
    refuse('people.people.batchDeleteContacts', [1]);
    refuse('drive.files.delete', [1]);
    expect(report()).toEqual(usual);
    expect(standing(place.world())).toBe(before);
  });

  it('that is refused every time is named, with what to do by hand, and the next run does it', () => {
    begin();
    for (const operation of ['people.contactGroups.delete', 'people.people.batchDeleteContacts'])
      refuse(operation);
    refuse('people.people.deleteContact');
    const named = report().filter((line) => line.startsWith('✗'));
    expect(named).toEqual([
      '✗ 10 contacts could not be removed: search Google Contacts for “Meibo verifyPlatform” and delete what is found.',
      '✗ 2 labels could not be removed: delete labels called “Meibo verifyPlatform …” in Google Contacts.',
    ]);
    clearFaults(place.faults);
    place.world().now += 3_600_000;
    expect(report()).toEqual(usual);
    expect(standing(place.world())).toBe(before);
  });

  it('finds what was made by a request whose answer was lost', () => {
    begin();
    const effect = { type: 'lost-answer' } as const;
    for (const operation of ['people.people.createContact', 'people.contactGroups.create'])
      addFault(place.faults, { operation, effect, occurrences: [1] });
    const untried = report().filter((line) => line.startsWith('–'));
    expect(untried.map((line) => line.split(':')[0])).toEqual([
      '– new-label-at-once',
      '– stale-etag-in-batch',
    ]);
    expect(standing(place.world())).toBe(before);
  });

  it.each([
    ['an address', { emailAddresses: [{ value: 'mio@hinoki.example' }] }],
    ['a number', { phoneNumbers: [{ value: '+44 20 7946 0012' }] }],
  ])('leaves an own contact with %s that was merged with one that was left', (_what, content) => {
    const world = begin();
    const own = Object.values(world.people.books[emi.sub]?.contacts ?? {})[0]!;
    const clientData = [{ key: 'meibo.trial', value: 'throw-away' }];
    own.current = { ...own.current, content: { ...content, clientData } };
    const merged = standing(world);
    expect(report()).toEqual(usual);
    expect(standing(world)).toBe(merged);
  });

  it('of contacts that somebody has deleted by hand meanwhile is no trouble', () => {
    begin();
    run({ step: 20, when: 'after' });
    refuse('people.people.batchDeleteContacts', [1]);
    place.world().now += 3_600_000;
    expect(report()).toEqual(usual);
    expect(standing(place.world())).toBe(before);
  });
});

it('a listing that is minutes late: what there was no time for is said, and the run ends by itself', () => {
  begin();
  const switches = createSwitches(place.world, place.faults);
  switches.turnOn('listing-lag', { minutes: 5 });
  const execution = run();
  expect(linesOf(execution).filter((line) => /^[–✗]/.test(line))).toEqual([
    '✗ listing-lag: When does the listing show a new contact? after more than 60 seconds; DIFFERS: assumed at once',
    expect.stringMatching(/^– emails-in-listing: .* not tried: Google never showed what was asked about$/),
    expect.stringMatching(/^– label-in-listing: .* not tried: Google never showed what was asked about$/),
    expect.stringMatching(/^– critical-reads: .* not tried: no time left$/),
    expect.stringMatching(/^✗ 1 contact could not be removed: search Google Contacts /),
  ]);
  expect(execution.endedAt - execution.startedAt).toBeLessThan(360_000);
  switches.turnAllOff();
  place.world().now += 3_600_000;
  expect(report()).toEqual(usual);
  expect(standing(place.world())).toBe(before);
});

it('without a worker key the two questions about it are not tried, and in Japanese it is said in Japanese', () => {
  const world = begin();
  delete world.script.userProperties[emi.sub];
  const account = world.accounts.find(({ sub }) => sub === emi.sub);
  if (account !== undefined) account.locale = 'ja';
  expect(report().filter((line) => line.startsWith('–'))).toEqual([
    '– hidden-folder: スクリプトとワーカーに見えるドライブの非表示フォルダは同じか：未確認（ワーカーのキーがありません）',
    '– sync-token-of-another-client: スクリプトの同期トークンをワーカーのクライアントで使えるか：未確認（ワーカーのキーがありません）',
  ]);
});

describe('somebody else than the registered administrator', () => {
  it.each([
    ['a member', chie.sub, undefined],
    ['another administrator, as a trigger', ben.sub, { triggerUid: '7' }],
    ['another administrator', ben.sub, { sub: emi.sub }],
  ])('%s is refused, and nothing is asked of Google', (_who, sub, argument) => {
    const world = begin();
    for (const account of world.accounts) account.isAdmin = true;
    const [calls, untouched] = [world.calls.length, digest(world)];
    const call = place.runtime.execute({
      account: sub,
      functionName: 'verifyPlatform',
      kind: 'page',
      argument,
    });
    const said = returned(call, 'the call');
    expect(said).toBe(
      argument !== undefined && 'triggerUid' in argument
        ? ''
        : '✗ Only the administrator who installed Meibo can run this.',
    );
    expect(world.calls.length).toBe(calls);
    expect(digest(world)).toBe(untouched);
  });

  it('nor may anybody where nobody has installed', () => {
    const world = begin();
    delete world.script.scriptProperties['ADMIN_ACCOUNT'];
    const calls = world.calls.length;
    expect(report()).toEqual(['✗ Only the administrator who installed Meibo can run this.']);
    expect(world.calls.length).toBe(calls);
  });
});

it('a trigger that a killed run left removes itself when it fires, and the hourly one of the account stays', () => {
  const world = begin();
  returned(place.open(emi.sub), 'Emi opens Meibo');
  const hourly = world.script.triggers.filter(({ owner }) => owner === emi.sub);
  expect(hourly).toHaveLength(1);
  const schedule = { type: 'minutes', every: 5 } as const;
  const leftOver = {
    uid: 'left',
    owner: emi.sub,
    handler: 'verifyPlatform',
    schedule,
    nextAt: world.now + 300_000,
  };
  world.script.triggers.push(leftOver);
  const fired = place.wait(300_000).filter(({ functionName }) => functionName === 'verifyPlatform');
  expect(fired.map(({ outcome, fetches }) => [outcome, fetches])).toEqual([
    [{ type: 'returned', value: '' }, 0],
  ]);
  expect(world.script.triggers).not.toContain(leftOver);

  world.script.triggers.push(leftOver);
  expect(report()[2]).toMatch(/^✓ frequent-trigger/);
  expect(world.script.triggers.filter(({ owner }) => owner === emi.sub)).toEqual(hourly);
});
