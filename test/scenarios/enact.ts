/** Plays a story's steps in a company: hands in Google Contacts, acts on cards, triggers, and misfortunes. */
import { runCycle } from '../../src/app/replication/runCycle';
import { chooseFields } from '../../src/app/sharing/chooseFields';
import { chooseCopy } from '../../src/app/sharing/chooseCopy';
import { transferLabel } from '../../src/app/sharing/transferLabel';
import { stopSharing } from '../../src/app/sharing/stopSharing';
import { answerSuggestion } from '../../src/app/suggestions/answerSuggestion';
import type { CycleReport } from '../../src/core/replication/cycleReport';
import type { Problem } from '../../src/core/replication/problem';
import type { Result } from '../../src/core/result';
import type { FieldName, FieldValue } from '../../src/core/contacts/fieldValue';
import * as byHand from '../memory/addressBookByHand';
import type { AddressBookData } from '../memory/addressBookData';
import { STARRED } from '../memory/addressBookData';
import { expireMarks } from '../memory/memoryListing';
import { noStateFile } from '../memory/memoryStateFile';
import type { Company, Deps, MemberName } from './company';
import { authorOf, foundCompany, MEMBERS, portsOf, share } from './company';
import { readLine, readValue, writeLine, writeValue } from './contactLine';
import type { CompanyFault, MemberFault, Step, Story } from './story';

const HOUR = 60 * 60_000;
const BUDGET = 270_000;

/** How a cycle of one member is run; a test may kill it or count what it asks for. */
export type Runner = (company: Company, member: MemberName) => void;

export type Watch = (deps: Deps, member: MemberName) => Deps;

export const cycleOf = (
  company: Company,
  member: MemberName,
  watch: Watch = (deps) => deps,
): Result<CycleReport, Problem> =>
  runCycle(watch(portsOf(company, member), member))(authorOf(member), BUDGET);

export const runPlainly: Runner = (company, member) => {
  cycleOf(company, member);
};

const handleOf = (data: AddressBookData, name: string): string => {
  const found = byHand.contactsIn(data).filter(({ fields }) => {
    const line = writeLine({ fields, labels: [], starred: false, foreign: [] });
    return writeValue('name', fields.name ?? []) === name || line.startsWith(`${name};`) || line === name;
  });
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`There are ${String(found.length)} contacts called ${name}.`);
  return found[0].handle;
};

const labelHandle = (data: AddressBookData, name: string): string => {
  const label = Object.values(data.labels).find((one) => one.name === name);
  if (label === undefined) throw new Error(`There is no label ${name}.`);
  return label.handle;
};

const addLine = (data: AddressBookData, line: string): void => {
  const { fields, labels, starred, foreign } = readLine(line);
  const handle = byHand.add(data, fields, [
    ...labels.map((name) => labelHandle(data, name)),
    ...(starred ? [STARRED] : []),
  ]);
  if (foreign.length > 0) byHand.tag(data, handle, { foreign });
};

const stop = (
  company: Company,
  { by, stop: labelName, with: colleague, leaves }: Extract<Step, { stop: string }>,
): void => {
  const label = company.book.rows.label.find((record) => record?.fields['name']?.value === labelName);
  const stopped = stopSharing(portsOf(company, by))({
    label: label?.id ?? '',
    principal: `account:${authorOf(colleague).id}`,
    ...(leaves === undefined ? {} : { leave: true }),
  });
  if (!stopped.ok) throw new Error(`Stopping was refused: ${JSON.stringify(stopped.problem)}.`);
};

const choose = (company: Company, who: MemberName, copy: string, labelName: string): void => {
  const label = company.book.rows.label.find((record) => record?.fields['name']?.value === labelName);
  const chosen = chooseCopy(portsOf(company, who))({ label: label?.id ?? '', copy });
  if (!chosen.ok) throw new Error(`The choice was refused: ${JSON.stringify(chosen.problem)}.`);
};

const labelCalled = (company: Company, name: string): string =>
  company.book.rows.label.find((record) => record?.fields['name']?.value === name)?.id ?? '';

const handOver = (
  company: Company,
  { by, to, handOver: name }: Extract<Step, { handOver: string }>,
): void => {
  const principal = `account:${authorOf(to).id}`;
  const done = transferLabel(portsOf(company, by))({ label: labelCalled(company, name), principal });
  if (!done.ok) throw new Error(`Handing over was refused: ${JSON.stringify(done.problem)}.`);
};

const withAccounts = (rules: readonly string[] = []): readonly string[] =>
  rules.map((rule) =>
    MEMBERS.reduce((text, member) => text.replace(` ${member}`, ` account:${authorOf(member).id}`), rule),
  );

const changeFields = (company: Company, step: Extract<Step, { changes: string }>): void => {
  const done = chooseFields(portsOf(company, step.who))({
    label: labelCalled(company, step.changes),
    share: step.share ?? [],
    unshare: step.unshare ?? [],
    hide: withAccounts(step.hide),
    show: withAccounts(step.show),
  });
  if (!done.ok) throw new Error(`The fields were refused: ${JSON.stringify(done.problem)}.`);
};

const strikeMember = (company: Company, fault: MemberFault, name: MemberName): void => {
  const member = company.members[name];
  switch (fault) {
    case 'mark expires':
      return expireMarks(member.contacts);
    case 'state is lost':
      member.state = noStateFile();
      return;
    case 'state is damaged':
      member.state.json = member.state.json?.slice(0, 100) ?? null;
      return;
    case 'state is copied':
      member.copy = member.state.json;
      return;
    case 'copy of the state is put back':
      member.state.json = member.copy;
  }
};

const strike = (company: Company, fault: CompanyFault): void => {
  switch (fault) {
    case 'mirror is lost':
      company.mirror.access = null;
      return;
    case 'mirror is emptied':
      if (company.mirror.access !== null)
        company.mirror.access = { ...company.mirror.access, labels: [], grants: [], heads: {} };
      return;
    case 'book goes away':
      company.bookIsAway = true;
      return;
    case 'book comes back':
      company.bookIsAway = false;
  }
};

const edited = (
  to: Readonly<Partial<Record<FieldName, readonly string[]>>>,
): Partial<Record<FieldName, FieldValue>> =>
  Object.fromEntries(
    Object.entries(to).map(([field, texts]) => [field, readValue(field as FieldName, texts)]),
  );

type InContacts = Exclude<
  Extract<Step, { who: MemberName }>,
  { decides: unknown } | { chooses: unknown } | { changes: unknown }
>;

const actInContacts = (data: AddressBookData, step: InContacts): void => {
  if ('edits' in step) byHand.edit(data, handleOf(data, step.edits), edited(step.to));
  else if ('adds' in step) addLine(data, step.adds);
  else if ('deletes' in step) byHand.remove(data, handleOf(data, step.deletes));
  else if ('ticks' in step) byHand.label(data, handleOf(data, step.for), labelHandle(data, step.ticks));
  else if ('unticks' in step) byHand.unlabel(data, handleOf(data, step.for), labelHandle(data, step.unticks));
  else if ('stars' in step) byHand.label(data, handleOf(data, step.stars), STARRED);
  else if ('makesLabel' in step) byHand.createLabel(data, step.makesLabel);
  else if ('deletesLabel' in step) byHand.deleteLabel(data, labelHandle(data, step.deletesLabel));
  else byHand.renameLabel(data, labelHandle(data, step.renamesLabel), step.to);
};

/** Decides everything that waits, as somebody does who looks at each card and taps. */
const decide = (company: Company, who: MemberName, decision: 'release' | 'restore'): void => {
  for (const row of company.book.rows.suggestion) {
    if (row?.fields['waits']?.value !== true || row.fields['state']?.value !== 'open') continue;
    const answered = answerSuggestion(portsOf(company, who))({
      suggestion: row.id,
      record: '',
      base: String(row.v),
      personBase: '0',
      answer: decision === 'release' ? 'accept' : 'decline',
    });
    if (!answered.ok) throw new Error(`The decision was refused: ${JSON.stringify(answered.problem)}.`);
  }
};

export const enact = (company: Company, step: Step, run: Runner): void => {
  if ('changes' in step) changeFields(company, step);
  else if ('share' in step) share(company, step.by, step.share, step.with, step.as);
  else if ('stop' in step) stop(company, step);
  else if ('handOver' in step) handOver(company, step);
  else if ('sync' in step) step.sync.forEach((member) => run(company, member));
  else if ('hours' in step)
    for (let hour = 0; hour < step.hours; hour += 1) {
      company.clock.now += HOUR;
      MEMBERS.forEach((member) => run(company, member));
    }
  else if ('decides' in step) decide(company, step.who, step.decides);
  else if ('chooses' in step) choose(company, step.who, step.chooses, step.label);
  else if ('who' in step) actInContacts(company.members[step.who].contacts, step);
  else if ('of' in step) strikeMember(company, step.fault, step.of);
  else strike(company, step.fault);
};

/** What is there before anything happens. */
export const begin = (story: Story): Company => {
  const company = foundCompany();
  for (const member of MEMBERS) {
    const data = company.members[member].contacts;
    story.given[member]?.labels?.forEach((name) => byHand.createLabel(data, name));
    story.given[member]?.contacts?.forEach((line) => addLine(data, line));
  }
  return company;
};

export const enactAll = (company: Company, steps: readonly Step[], run: Runner): void => {
  for (const step of steps) enact(company, step, run);
};

/** From the beginning to the end; the number of log entries that the untold part made is answered beside the company. */
export const play = (story: Story, run: Runner = runPlainly): { company: Company; untold: number } => {
  const company = begin(story);
  enactAll(company, story.before ?? [], runPlainly);
  const untold = company.book.log.length;
  enactAll(company, story.steps, run);
  return { company, untold };
};
