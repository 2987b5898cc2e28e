/** Plays the whole story once and judges it after every act. */
import { countCalls } from '../judge/countCalls';
import type { Verdict } from '../judge/judgeReplicas';
import { lowerBound } from '../judge/lowerBound';
import { contactsOf } from '../judge/accountContacts';
import type { DemoOptions } from './demoOptions';
import { waitUntilQuiet, writesSince } from './quiet';
import { createProgressBar, memberTable, minutesToCopy } from './reportTable';
import {
  benChangesAPhone,
  bensDifferences,
  CHIES_TITLE,
  chieChangesATitle,
  judge,
  stopSharingWithBen,
  suggestionsWith,
} from './story';
import { returned } from '../companySetup';
import { assembleTeam, share } from './team';
import { HOUR } from '../workplace';

export interface DemoResult {
  readonly members: number;
  readonly contacts: number;
  readonly identical: boolean;
  /** Mutating People calls of the first copy. */
  readonly writeCalls: number;
  readonly lowerBound: number;
  readonly virtualMinutes: number;
  readonly wallMs: number;
  /** Mutating Sheets and Drive calls of the first copy. */
  readonly bookWrites: number;
  readonly driveWrites: number;
}

export interface Played {
  readonly result: DemoResult;
  readonly table: string;
  readonly differences: readonly string[];
}

const ACTS = 6;

export const play = (options: DemoOptions, startedAt: number): Played => {
  const bar = createProgressBar(ACTS);
  const differences: string[] = [];
  const expectThat = (holds: boolean, sentence: string): void => {
    if (!holds) differences.push(sentence);
  };
  const note = (act: string, { differences: found }: Verdict): void => {
    differences.push(...found.map((finding) => `${act}: ${finding}`));
  };

  const team = assembleTeam(options);
  const { place, members, company } = team;
  const { ben, chie, dai } = company.accounts;
  const has = (sub: string): boolean => members.some((member) => member.sub === sub);
  const before = structuredClone(place.world());
  bar.done(`installed for ${String(company.accounts.all.length)} accounts`);

  const from = place.world().calls.length;
  const since = place.world().now;
  for (const member of members.slice(1)) share(team, member);
  const copied = [
    ...waitUntilQuiet(place, undefined, (hour) => {
      bar.during(`first copy, hour ${String(hour)}`);
    }).executions,
  ];
  if (has(dai.sub)) {
    const untouched =
      JSON.stringify(contactsOf(place.world(), dai.sub)) === JSON.stringify(team.own.get(dai.sub));
    expectThat(untouched, 'Dai, who never opened Meibo, was written to');
    returned(place.open(dai.sub), 'Dai opens Meibo');
    copied.push(...waitUntilQuiet(place).executions);
  }
  const measured = { from, since, executions: copied };
  const shared = members.length > 1;
  if (shared) note('first copy', judge(team, members, company.expected));
  const table = memberTable(team, measured);
  const writes = countCalls(place.world(), from).total;
  const bound = lowerBound(
    before,
    place.world(),
    members.map(({ sub }) => sub),
  ).total;
  const virtualMinutes = minutesToCopy(team, measured);
  bar.done(`first copy: ${String(writes.people)} writes, bound ${String(bound)}`);

  const quietFrom = place.world().calls.length;
  place.wait(HOUR);
  expectThat(writesSince(place, quietFrom) === 0, 'a further round without an edit wrote something');
  bar.done('a further round of triggers: nothing written');

  const last = company.expected.length - 1;
  let expected = company.expected;
  if (has(ben.sub) && last >= 0) {
    expected = benChangesAPhone(team, last);
    waitUntilQuiet(place);
    note('Ben’s edit', judge(team, members, expected));
  }
  bar.done('Ben changed a phone number: everyone has it');
  if (has(chie.sub) && last >= 0) {
    chieChangesATitle(team, last);
    waitUntilQuiet(place);
    note('Chie’s edit', judge(team, members, expected));
    expectThat(suggestionsWith(team, CHIES_TITLE) === 1, 'Chie’s title is not kept as one suggestion');
  }
  bar.done('Chie changed a title: it is back, and a suggestion exists');
  if (has(ben.sub)) {
    stopSharingWithBen(team);
    waitUntilQuiet(place);
    note(
      'the end of the share',
      judge(
        team,
        members.filter(({ sub }) => sub !== ben.sub),
        expected,
      ),
    );
    differences.push(
      ...bensDifferences(team, before).map((finding) => `the end of the share: Ben: ${finding}`),
    );
  }
  bar.done('Aiko stopped sharing with Ben: his account is as it was');

  return {
    table,
    differences,
    result: {
      members: members.length,
      contacts: company.expected.length,
      identical: differences.length === 0,
      writeCalls: writes.people,
      lowerBound: bound,
      virtualMinutes,
      wallMs: Math.round(performance.now() - startedAt),
      bookWrites: writes.sheets,
      driveWrites: writes.drive,
    },
  };
};
