/**
 * Whether every member's Google Contacts holds exactly what is shared. It reads the world's data and not the API, and
 * imports nothing from `src`: an error in the product must not excuse itself.
 */
import type { World } from '../google/world';
import type { PersonJson } from '../seed/personJson';
import { contactsOf, labelsOf, type AccountContact } from './accountContacts';
import { escapedCanaries } from './canaries';
import { compareContact, type Own } from './compareContact';
import { byUniqueAddress, personTitle, recognise } from './expectedPeople';
import { untouched } from './restored';
import { defaultSharedFields, type SharedFields } from './sharedFields';

export interface JudgedMember {
  readonly sub: string;
  /** As it stands in this account: another one where its usual name was taken. */
  readonly labelName: string;
  /**
   * All contacts of the account before the share, from `contactsOf`. Where given, the member's own data is judged too:
   * what he had stays, and nothing arrives that is not shared. The owner is judged like everyone else.
   */
  readonly own?: readonly AccountContact[];
}

export interface JudgedReplicas {
  readonly world: World;
  /** As its owner calls it. */
  readonly label: string;
  readonly members: readonly JudgedMember[];
  readonly expected: readonly PersonJson[];
  readonly sharedFields?: SharedFields;
}

export interface Verdict {
  readonly identical: boolean;
  /** One sentence each, naming member and person. */
  readonly differences: readonly string[];
  readonly ownExtras: readonly string[];
  /** Expected people without a contact under the label, over all members. */
  readonly lost: number;
  /** Contacts beyond the first for an expected person, whether they carry the label or not. */
  readonly doubled: number;
  /** Contacts under the label that are nobody who is expected. */
  readonly extra: number;
}

type Findings = Omit<Verdict, 'identical'>;

const nothingToCompare = (sentence: string, lost: number): Findings => ({
  differences: [sentence],
  ownExtras: [],
  lost,
  doubled: 0,
  extra: 0,
});

const judgeMember = (input: JudgedReplicas, member: JudgedMember): Findings => {
  const { world, expected } = input;
  const who = world.accounts.find(({ sub }) => sub === member.sub)?.name ?? member.sub;
  const labels = labelsOf(world, member.sub).filter(({ name }) => name === member.labelName);
  const [label] = labels;
  if (label === undefined || labels.length > 1)
    return nothingToCompare(
      `${who} has ${labels.length} labels “${member.labelName}” for “${input.label}”`,
      expected.length,
    );
  const all = contactsOf(world, member.sub);
  const isLabelled = ({ memberships }: AccountContact): boolean => memberships.includes(label.resourceName);
  const labelled = all.filter(isLabelled);
  const { contacts, strangers } = recognise(expected, labelled);
  const ownerOf = byUniqueAddress(expected);
  const outside = all.filter((contact) => !isLabelled(contact) && ownerOf(contact) !== undefined);
  const isDouble = (contact: AccountContact): boolean => contacts[ownerOf(contact) ?? -1]?.length !== 0;
  const ownOf = new Map((member.own ?? []).map((contact) => [ownerOf(contact), contact]));
  // Who has no address of his own is known by the contact's name at Google, which an adopted contact keeps.
  const ownAt = new Map((member.own ?? []).map((contact) => [contact.resourceName, contact]));
  const recognised = new Set(contacts.flat().map(({ resourceName }) => resourceName));
  const differences: string[] = [];
  const ownExtras: string[] = [];
  let lost = 0;
  let doubled = outside.filter(isDouble).length;
  expected.forEach((person, position) => {
    const about = (finding: string): string => `${who}: ${personTitle(person)}: ${finding}`;
    const found = contacts[position] ?? [];
    if (found.length > 1) differences.push(about(`is there ${found.length} times`));
    doubled += Math.max(0, found.length - 1);
    if (found[0] === undefined) {
      lost += 1;
      differences.push(about('is missing'));
      return;
    }
    const formerly = ownOf.get(position) ?? ownAt.get(found[0].resourceName) ?? 'nothing';
    const own: Own = member.own === undefined ? undefined : formerly;
    const findings = compareContact(person, found[0], own, input.sharedFields ?? defaultSharedFields);
    differences.push(...findings.differences.map(about));
    ownExtras.push(...findings.ownExtras.map(about));
  });
  const bystanders = (member.own ?? []).filter(
    (contact) => ownerOf(contact) === undefined && !recognised.has(contact.resourceName),
  );
  differences.push(
    ...strangers.map(({ content }) => `${who}: ${personTitle(content)}: is under the label and not expected`),
    ...outside.map(({ content }) => `${who}: ${personTitle(content)}: stands outside the label`),
    ...untouched(bystanders, all).map((finding) => `${who}: ${finding}`),
  );
  return { differences, ownExtras, lost, doubled, extra: strangers.length };
};

export const judgeReplicas = (input: JudgedReplicas): Verdict => {
  const findings = input.members.map((member) => judgeMember(input, member));
  const differences = [...findings.flatMap((found) => found.differences), ...escapedCanaries(input.world)];
  const total = (count: (found: Findings) => number): number =>
    findings.reduce((sum, found) => sum + count(found), 0);
  return {
    identical: differences.length === 0,
    differences,
    ownExtras: findings.flatMap((found) => found.ownExtras),
    lost: total((found) => found.lost),
    doubled: total((found) => found.doubled),
    extra: total((found) => found.extra),
  };
};
