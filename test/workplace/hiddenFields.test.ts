/**
 * Hidden fields on the shipped bundle: the value of one is looked for in every byte that reaches a person from whom it is hidden,
 * and found with the same looking in what reaches somebody who may see it.
 */
import { randomBytes } from 'node:crypto';
import { ACTION_NAMES } from '../../src/sidebar/actions';
import { returned } from '../../workbench/companySetup';
import { startCompanyWorker } from '../../workbench/companyWorker';
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { clickAndConfirm } from '../../workbench/demo/pressPrimary';
import { notificationIn } from '../../workbench/demo/team';
import type { Group } from '../../workbench/google/directory/directoryData';
import { createContactsPage } from '../../workbench/google/people/contactsPage';
import { contactsOf } from '../../workbench/judge/accountContacts';
import type { Crossing } from '../../workbench/judge/crossings';
import { heldBy, toldBy, watchWrites } from '../../workbench/judge/crossings';
import { formOf } from '../../workbench/judge/markedText';
import type { Execution } from '../../workbench/runtime/execution';
import { HOUR } from '../../workbench/workplace';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const SUZUKI = { message: '19d5f3b0a41c0001', address: 'itsuki.suzuki@akanegumo-shoji.example.co.jp' };

const ENDING: readonly string[] = ['leave', 'choose-copy', 'choose-all-copies', 'call-phone'];

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 6 });
});

/** Unguessable, so that nothing holds it by chance, and with letters that programs escape. */
const marker = (): string => `秘密-${randomBytes(9).toString('hex')}`;

type Who = 'aiko' | 'ben' | 'chie';

const begin = () => {
  const { team, label } = rehearsal;
  rehearsal.begin('copied');
  const { place, company } = team;
  const sub = (who: Who): string => company.accounts[who].sub;
  const executions: Execution[] = [];
  const noted = (execution: Execution): Execution => {
    executions.push(execution);
    return execution;
  };
  const click = (
    who: Who,
    parameters: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string | readonly string[]>> = {},
  ): unknown => returned(noted(place.click(sub(who), { parameters: { ...parameters, label }, inputs })), who);
  /** A card that asks, and its primary button. */
  const confirm = (
    parameters: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string | readonly string[]>>,
  ): string =>
    notificationIn(
      returned(
        noted(clickAndConfirm(place, sub('aiko'), { parameters: { ...parameters, label }, inputs })),
        'the fields',
      ),
    );
  const suzukiOf = (who: Who) => {
    const found = contactsOf(place.world(), sub(who)).filter(({ content }) =>
      JSON.stringify(content).includes('鈴木'),
    );
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  return {
    place,
    label,
    sub,
    click,
    confirm,
    suzukiOf,
    executions,
    share: (fields: readonly string[]) =>
      confirm(
        { action: 'confirm-fields' },
        { fields: ['email', 'phone', 'address', 'organization', 'url', ...fields] },
      ),
    hide: (item: string, role: string, whom: readonly string[] = []) =>
      confirm({ action: 'confirm-hidden', item }, { role, whom }),
    edit: (who: Who, change: Readonly<Record<string, unknown>>) => {
      createContactsPage(place.world, sub(who)).edit(suzukiOf(who).resourceName, change);
    },
    settle: (hours = 3) => {
      executions.push(...place.wait(hours * HOUR));
    },
    page: (who: Who, query: string) => {
      returned(noted(place.openPage(sub(who), query).execution), 'the page');
    },
    open: (who: Who) => {
      returned(noted(place.open(sub(who))), 'the homepage');
      return JSON.stringify(returned(noted(place.openMessage(sub(who), SUZUKI.message)), 'the message'));
    },
  };
};

const found = (mark: string, crossings: readonly Crossing[]): readonly string[] => [
  ...new Set(
    crossings.flatMap(({ where, bytes }) => {
      const form = formOf(mark, bytes);
      return form === undefined ? [] : [where];
    }),
  ),
];

/** All that a member can do who looks for it: open everything, wish, correct, take out, and look again. */
const lookEverywhere = (team: ReturnType<typeof begin>, who: Who): void => {
  const tag = team.suzukiOf(who).content.clientData?.find(({ key }) => key === 'meibo.record');
  const record = typeof tag?.['value'] === 'string' ? tag['value'] : '';
  team.open(who);
  // Every click that a card of anybody has, asked for by hand, but those that end his own copy.
  for (const action of ACTION_NAMES.filter((name) => !ENDING.includes(name)))
    team.click(
      who,
      { action, record, item: 'note', address: SUZUKI.address, message: SUZUKI.message, field: 'note' },
      { item: 'note' },
    );
  for (const page of ['', `contacts=${team.label}`, `person=${record}`, 'search=%E9%88%B4%E6%9C%A8'])
    team.page(who, page);
  team.edit(who, { occupations: [{ value: 'astronomer' }] });
  team.settle();
  team.open(who);
  team.click(who, { action: 'open-suggestions' });
};

it('[SH-10] a field hidden from viewers is in no byte that reaches a viewer, and in what reaches an editor', () => {
  const team = begin();
  const [first, second] = [marker(), marker()];
  const address = `${randomBytes(9).toString('hex')}@tsukimi.example`;
  expect(team.share(['note', 'custom'])).toContain('変更しました');
  expect(team.hide('note', 'viewer')).toContain('変更しました');
  for (const item of ['custom', 'email']) expect(team.hide(item, 'viewer')).toContain('変更しました');
  const writes = {
    ben: watchWrites(team.place, team.sub('ben')),
    chie: watchWrites(team.place, team.sub('chie')),
  };
  team.edit('aiko', {
    biographies: [{ value: first }],
    userDefined: [{ key: 'Code', value: first }],
    emailAddresses: [{ value: SUZUKI.address }, { value: address }],
  });
  team.settle();
  team.edit('ben', { biographies: [{ value: second }] });
  for (const who of ['chie', 'ben'] as const) lookEverywhere(team, who);
  team.settle();

  const reaching = (who: 'ben' | 'chie') => [
    ...writes[who],
    ...toldBy(team.executions, team.sub(who)),
    ...heldBy(team.place.world(), team.sub(who)),
  ];
  for (const mark of [first, second, address]) expect(found(mark, reaching('chie'))).toEqual([]);
  expect(found(first, toldBy(team.executions, team.sub('ben')))).toContain('the answer of doGet');
  expect(found(first, reaching('ben'))).toEqual(
    expect.arrayContaining(['people.people.batchUpdateContacts', 'drive.files.update', 'Google Contacts']),
  );
  const [state] = found(second, heldBy(team.place.world(), team.sub('ben'))).filter((where) =>
    /Drive/.test(where),
  );
  expect(state).toBe('Drive: meibo-state.json.gz');
  expect(found(address, toldBy(team.executions, team.sub('ben')))).toEqual(
    expect.arrayContaining(['the answer of onMessage', 'the answer of onCardAction']),
  );
  // Whoever may not see it has taken nothing of it away.
  expect(JSON.stringify(team.suzukiOf('aiko').content.biographies)).toContain(second);
});

it('[SH-10] a field that is hidden later from one person is gone within two hours from the contacts, the state and the cards, and comes back when it is shown', () => {
  const team = begin();
  const mark = `${randomBytes(9).toString('hex')}@tsukimi.example`;
  team.edit('aiko', { emailAddresses: [{ value: SUZUKI.address }, { value: mark }] });
  team.settle();
  const reaching = () => {
    const asked = team.executions.length;
    team.open('chie');
    return found(mark, [
      ...toldBy(team.executions.slice(asked), team.sub('chie')),
      ...heldBy(team.place.world(), team.sub('chie')),
    ]);
  };
  expect(reaching()).toEqual(['the answer of onMessage', 'Google Contacts', 'Drive: meibo-state.json.gz']);
  team.hide('email', 'none', [`account:${team.sub('chie')}`]);
  team.settle(2);
  expect(reaching()).toEqual([]);
  team.hide('email', 'none');
  team.settle(2);
  expect(reaching()).toEqual(['the answer of onMessage', 'Google Contacts', 'Drive: meibo-state.json.gz']);
});

it('[SH-10] an address that is hidden from a member finds nobody for him, and somebody for others', () => {
  const team = begin();
  team.hide('email', 'viewer');
  waitUntilQuiet(team.place);
  expect(team.open('ben')).toContain('茜雲');
  expect(team.open('chie')).not.toContain('茜雲');
  expect(JSON.stringify(team.suzukiOf('chie').content)).not.toContain(SUZUKI.address);
});

it('[SH-10] what is hidden from a group is hidden from whoever is in it, as the worker reads it', () => {
  const team = begin();
  const { company } = rehearsal.team;
  const group: Group = {
    id: '03hidden0group',
    email: 'interns@kaede.example',
    name: 'Interns',
    description: '',
    aliases: [],
    createdAt: team.place.world().now,
    members: [
      { who: { type: 'user', sub: team.sub('chie') }, role: 'MEMBER', since: team.place.world().now },
    ],
    viewMembers: 'company',
  };
  team.place.world().directory.groups.push(group);
  startCompanyWorker({ place: team.place, company }, false);
  team.click('aiko', { action: 'save-fields', hide: `email group:${group.id}` });
  const hasAddress = (): boolean => JSON.stringify(team.suzukiOf('chie').content).includes(SUZUKI.address);
  const isFound = (who: Who): boolean => team.open(who).includes('茜雲');
  team.settle();
  expect([hasAddress(), isFound('chie'), isFound('ben')]).toEqual([false, false, true]);
  group.members.length = 0;
  group.members.push({ who: { type: 'user', sub: team.sub('ben') }, role: 'MEMBER', since: 0 });
  team.settle();
  expect([hasAddress(), isFound('chie'), isFound('ben')]).toEqual([true, true, false]);
});

it('what is chosen before the first share is what arrives', () => {
  const { team } = rehearsal;
  rehearsal.begin('installed');
  const { place, company } = team;
  const { aiko, chie } = company.accounts;
  const ask = place.click(aiko.sub, {
    parameters: { action: 'confirm-share', label: team.label },
    inputs: { who: chie.email, role: 'viewer' },
  });
  expect(JSON.stringify(returned(ask, 'the confirmation'))).toContain('"value":"birthday"');
  returned(
    place.click(aiko.sub, {
      parameters: { action: 'share', label: team.label, who: chie.email, role: 'viewer', fields: 'chosen' },
      inputs: { fields: ['email'] },
    }),
    'the share',
  );
  waitUntilQuiet(place);
  const copies = contactsOf(place.world(), chie.sub).filter(({ content }) =>
    content.clientData?.some(({ key }) => key === 'meibo.record'),
  );
  expect(copies).toHaveLength(6);
  for (const { content } of copies)
    expect(Object.keys(content).toSorted()).toEqual(['clientData', 'emailAddresses', 'names']);
});
