/** What stands where once a label is shared: the grant in book and mirror, the contacts in Ben's account, and then rest. */
import { auth, people as peopleApi } from '@googleapis/people';
import { returned } from '../../workbench/companySetup';
import { share } from '../../workbench/demo/team';
import { sharedLabelId } from '../../workbench/demo/story';
import { listen } from '../../workbench/google/listen';
import { createIdentity } from '../../workbench/google/oauth/identity';
import { createContactsPage } from '../../workbench/google/people/contactsPage';
import type { World } from '../../workbench/google/world';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import { countCalls } from '../../workbench/judge/countCalls';
import type { Execution } from '../../workbench/runtime/execution';
import { labelName } from '../../workbench/seed/company';
import type { PersonJson } from '../../workbench/seed/personJson';
import { HOUR } from '../../workbench/workplace';
import { headOf, rowsOf } from './bookRows';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 4, contacts: 22 });
});

const LETTERS: Readonly<Record<string, string>> = {
  v: 'viewer',
  e: 'editor',
  c: 'curator',
  m: 'manager',
  o: 'owner',
};

/** The mirror's chunks and index, read as their names and contents say: per label a text such as `o0 e3`. */
const readMirror = (world: World) => {
  const properties = world.script.scriptProperties;
  const index = JSON.parse(properties['mirror.index'] ?? '') as { seq: number; chunks: number };
  const text = Array.from({ length: index.chunks }, (_, n) => properties[`mirror.${String(n)}`]).join('');
  const content = JSON.parse(text) as {
    readonly accounts: readonly string[];
    readonly labels: readonly (readonly [string])[];
    readonly grants: readonly (readonly [number, string])[];
  };
  const grants = content.grants.flatMap(([label, given]) =>
    given
      .split(' ')
      .map((one) => [
        content.labels[label]?.[0],
        `account:${content.accounts[parseInt(one.slice(1), 36)] ?? ''}`,
        LETTERS[one.charAt(0)],
      ]),
  );
  return { seq: index.seq, grants, dirty: properties['mirror.dirty'] };
};

it('each grant is in the Access tab and in the script properties, with the same seq', () => {
  const { team, begin } = rehearsal;
  const world = begin('installed');
  const { bookSpreadsheetId } = team.company;
  for (const member of team.members.slice(1)) {
    share(team, member);
    const label = sharedLabelId(team);
    const principal = `account:${member.sub}`;
    const role = member.sub === team.company.accounts.ben.sub ? 'editor' : 'viewer';
    const row = rowsOf(world, bookSpreadsheetId, 'Access').find((one) => one['principal'] === principal);
    expect(row).toMatchObject({ deleted: '', label, role });
    expect(JSON.parse(row?.['record'] ?? '')).toMatchObject({
      v: Number(row?.['v']),
      label,
      fields: { principal: { value: principal }, role: { value: role } },
    });

    const mirror = readMirror(world);
    expect(mirror.dirty).toBeUndefined();
    expect(mirror.grants).toContainEqual([label, principal, role]);
    expect(mirror.seq).toBe(Number(row?.['v']));
    expect(headOf(world, bookSpreadsheetId).seq).toBe(mirror.seq);
  }
});

it('a grant that was taken back is gone from the properties and marked in the tab, with the same seq', () => {
  const { team, begin, label } = rehearsal;
  const world = begin('shared');
  const principal = `account:${team.company.accounts.chie.sub}`;
  returned(
    team.place.click(team.owner.sub, { parameters: { action: 'stop-sharing', label, principal } }),
    'stopping',
  );
  const row = rowsOf(world, team.company.bookSpreadsheetId, 'Access').find(
    (one) => one['principal'] === principal,
  );
  expect(readMirror(world)).toMatchObject({ seq: Number(row?.['deleted']), dirty: undefined });
  expect(JSON.stringify(readMirror(world).grants)).not.toContain(principal);
});

it('a further round of triggers without an edit writes one property per member, and nothing else', () => {
  const { team, begin } = rehearsal;
  const world = begin('copied');
  const from = world.calls.length;
  const ended: Execution[] = [];
  const stopWatching = team.place.runtime.observe((execution) => ended.push(execution));
  team.place.wait(HOUR);
  stopWatching();
  expect(countCalls(world, from).total).toEqual({ people: 0, sheets: 0, drive: 0 });
  const openers = team.members.filter(({ sub }) => sub !== team.company.accounts.dai.sub);
  const writes = ended.map(({ account, propertyWrites }) => [account, propertyWrites]);
  expect(new Map(writes as [string, number][])).toEqual(new Map(openers.map(({ sub }) => [sub, 1])));
  expect(ended).toHaveLength(openers.length);
});

it('a label that Ben keeps out of his Google Contacts is gone there within the hour, and he still sees it in Meibo', () => {
  const { team, begin, label } = rehearsal;
  const world = begin('copied');
  const { ben } = team.company.accounts;
  const group = () => labelsOf(team.place.world(), ben.sub).find(({ name }) => name === labelName);
  const click = (copy: string) =>
    JSON.stringify(
      returned(
        team.place.click(ben.sub, { parameters: { action: 'choose-copy', label }, inputs: { copy } }),
        `choosing ${copy}`,
      ),
    );
  const before = contactsOf(world, ben.sub).length;
  click('paused');
  team.place.wait(HOUR);
  expect([contactsOf(team.place.world(), ben.sub).length, group()?.name]).toEqual([before, labelName]);
  expect(click('none')).toContain('Only in Meibo');
  team.place.wait(HOUR);
  expect(group()).toBeUndefined();
  const left = contactsOf(team.place.world(), ben.sub);
  expect(JSON.stringify(left)).not.toContain('meibo.record');
  expect(left).toHaveLength(team.own.get(ben.sub)?.length ?? -1);
});

it('a label that its owner renames in Google Contacts is called so with everybody, and is the label that it was', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  const { ben } = team.company.accounts;
  const groups = (sub: string) => labelsOf(team.place.world(), sub);
  const before = groups(ben.sub).find(({ name }) => name === labelName);
  createContactsPage(() => team.place.world(), team.owner.sub).renameLabel(labelName, '重要なお客様');
  for (let hour = 0; hour < 5; hour += 1) team.place.wait(HOUR);
  expect(groups(ben.sub)).toContainEqual({ ...before, name: '重要なお客様' });
  expect(groups(ben.sub).map(({ name }) => name)).not.toContain(labelName);
  const card = JSON.stringify(returned(team.place.open(ben.sub), 'Ben opens Meibo'));
  expect([card.includes('重要なお客様'), card.includes(labelName)]).toEqual([true, false]);
  const world = team.place.world();
  expect(rowsOf(world, team.company.bookSpreadsheetId, 'Labels')[0]).toMatchObject({ name: '重要なお客様' });
});

it('an idle day costs each member 24 listings of contacts, six of labels at most, and no cell and no write', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  team.place.wait(2 * HOUR);
  const world = team.place.world();
  const from = world.calls.length;
  for (let hour = 0; hour < 24; hour += 1) team.place.wait(HOUR);
  const { ben } = team.company.accounts;
  const { total, byCaller } = countCalls(world, from);
  // For somebody the six days may end on this one, after which he lists everything: his new mark is saved.
  expect([total.people, total.sheets, total.drive <= 1]).toEqual([0, 0, true]);
  expect(byCaller[ben.email]).toBeUndefined();
  const counts = new Map<string, number>();
  for (const { operation, caller } of world.calls.slice(from))
    if (caller === ben.email) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  expect(counts.get('people.people.connections.list')).toBe(24);
  expect(counts.get('people.contactGroups.list')).toBeLessThanOrEqual(6);
  expect([...counts.keys()].filter((operation) => operation.startsWith('sheets'))).toEqual([]);
});

it('Google’s own client reads in Ben’s account what the add-on wrote there', async () => {
  const { team, begin, label } = rehearsal;
  begin('copied');
  const { place, company } = team;
  const listener = await listen(place.router, 0, 'people.googleapis.com');
  try {
    const credentials = new auth.OAuth2();
    const scopes = ['https://www.googleapis.com/auth/contacts'];
    const token = createIdentity(place.world).accessToken(company.accounts.ben.sub, scopes);
    credentials.setCredentials({ access_token: token });
    const api = peopleApi({
      version: 'v1',
      auth: credentials,
      rootUrl: listener.url,
      // Without a fetch of its own the client would import one, which Jest's sandbox does not allow.
      fetchImplementation: fetch,
    });

    const { data: groups } = await api.contactGroups.list({ groupFields: 'name,clientData,memberCount' });
    const group = groups.contactGroups?.find(({ name }) => name === labelName);
    expect(group).toMatchObject({
      memberCount: company.expected.length,
      clientData: [{ key: 'meibo.label', value: label }],
    });

    const { data: listed } = await api.people.connections.list({
      resourceName: 'people/me',
      pageSize: 1000,
      personFields: 'names,emailAddresses,phoneNumbers,memberships,clientData',
    });
    const copies = (listed.connections ?? []).filter(({ memberships }) =>
      memberships?.some(
        ({ contactGroupMembership }) =>
          contactGroupMembership?.contactGroupResourceName === group?.resourceName,
      ),
    );
    const records = new Map(
      rowsOf(place.world(), company.bookSpreadsheetId, 'People').map(({ id, record }) => [id, record]),
    );
    expect(copies).toHaveLength(company.expected.length);
    for (const person of company.expected) {
      const address = person.emailAddresses?.[0]?.value ?? '';
      const copy = copies.find(({ emailAddresses }) => emailAddresses?.[0]?.value === address);
      expect(copy?.names).toMatchObject(nameOf(person));
      expect(copy?.phoneNumbers?.map(({ value }) => value)).toEqual(
        expect.arrayContaining((person.phoneNumbers ?? []).map(({ value }) => value)),
      );
      const tag = copy?.clientData?.find(({ key }) => key === 'meibo.record')?.value ?? '';
      expect(records.get(tag)).toContain(address);
    }
  } finally {
    await listener.close();
  }
});

const nameOf = ({ names = [] }: PersonJson): readonly object[] =>
  names.map(({ givenName, familyName }) => ({
    ...(givenName === undefined ? {} : { givenName }),
    ...(familyName === undefined ? {} : { familyName }),
  }));
