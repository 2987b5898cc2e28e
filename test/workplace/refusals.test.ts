/** What may not be done is answered with one sentence in the person's language, and leaves nothing behind. */
import { waitUntilQuiet, writesSince } from '../../workbench/demo/quiet';
import { returned } from '../../workbench/companySetup';
import { notificationIn } from '../../workbench/demo/team';
import { createContactsPage } from '../../workbench/google/people/contactsPage';
import { digest } from '../../workbench/judge/digest';
import { labelName } from '../../workbench/seed/company';
import type { Click } from '../../workbench/workplace';
import { HOUR } from '../../workbench/workplace';
import { expectRefusal } from './expectRefusal';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';
import { SENTENCES } from './sentences';

const BEN = 'ben@kaede.example';
const UNKNOWN_LABEL = 'l7.AAAAAAAAAAAAAAAA';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 10 });
});

const sharing = (label: string, who: string, role = 'viewer'): Click => ({
  parameters: { action: 'share', label, who, role },
});

/** The click on the card before, where anything may be typed. */
const typing = (label: string, who: string, role = 'viewer'): Click => ({
  parameters: { action: 'confirm-share', label },
  inputs: { who, role },
});

describe('Aiko shares a label of hers', () => {
  it.each([
    ['with nobody', '', 'nobody'],
    ['with blanks', ' \u3000 ', 'nobody'],
    ['with herself', 'aiko@kaede.example', 'yourself'],
    ['with herself in capitals', ' AIKO@Kaede.Example ', 'yourself'],
    ['with herself in full width', 'ａｉｋｏ＠kaede.example', 'yourself'],
    ['with a first name', 'ben', 'no-address'],
    ['with half an address', 'ben@', 'no-address'],
    ['with a domain', '@kaede.example', 'no-address'],
    ['with a name around the address', `Ben <${BEN}>`, 'no-address'],
    ['with an endless address', `${'b'.repeat(5_000)}@kaede.example`, 'no-address'],
    ['with a person outside', 'pia@thistle.example', 'outside-company'],
    ['with a domain that begins like hers', 'ben@kaede.example.com', 'outside-company'],
    ['with a colleague who does not exist', 'ken@kaede.example', 'no-such-person'],
  ] as const)('%s', (_situation, who, sentence) => {
    const click = sharing(rehearsal.team.label, who);
    expectRefusal(rehearsal, { moment: 'installed', who: 'aiko', click, sentence });
    expectRefusal(rehearsal, { moment: 'copied', who: 'aiko', click, sentence });
  });

  it.each([
    ['nobody', '', 'nobody'],
    ['herself, as it was suggested', '森下 愛子 <aiko@kaede.example>', 'yourself'],
    ['half an address', 'ben@', 'no-address'],
    ['a person outside', 'pia@thistle.example', 'outside-company'],
    ['a colleague who does not exist', 'ken@kaede.example', 'no-such-person'],
    ['a name that nobody has', 'Zoe', 'no-such-name'],
    ['the beginning that all addresses share', 'kaede', 'several-people'],
  ] as const)('and types %s: she is told before anything is asked', (_situation, who, sentence) => {
    const click = typing(rehearsal.team.label, who);
    expectRefusal(rehearsal, { moment: 'copied', who: 'aiko', click, sentence });
  });

  it.each(['owner', 'OWNER', '', 'admin', '__proto__'])('in the role “%s”, which is not given', (role) => {
    const click = sharing(rehearsal.team.label, BEN, role);
    expectRefusal(rehearsal, { moment: 'installed', who: 'aiko', click, sentence: 'unknown-role' });
  });

  it('that she deleted in Google Contacts after the card was drawn', () => {
    expectRefusal(rehearsal, {
      moment: 'installed',
      who: 'aiko',
      click: sharing(rehearsal.team.label, BEN),
      sentence: 'label-vanished',
      meanwhile: (world) => {
        createContactsPage(() => world, rehearsal.team.owner.sub).deleteLabel(labelName, {
          keepContacts: true,
        });
      },
    });
  });

  it.each([
    ['missing', '', 'not-understood'],
    ['a name', 'Customers', 'not-understood'],
    ['a path', 'contactGroups/a/b', 'not-understood'],
    ['another resource', 'people/me', 'not-understood'],
    ['half an id', 'l0.short', 'not-understood'],
    ['endless', 'x'.repeat(5_000), 'not-understood'],
    ['a label of Google’s own', 'contactGroups/starred', 'label-vanished'],
    ['the id of no label', UNKNOWN_LABEL, 'unknown-label'],
  ] as const)('and the card’s parameter was tampered with: %s', (_situation, label, sentence) => {
    const click = sharing(label, BEN);
    expectRefusal(rehearsal, { moment: 'installed', who: 'aiko', click, sentence });
  });
});

describe('share is pressed on the shared label', () => {
  it.each([
    ['ben', 'an editor', 'viewer', 'no-right'],
    ['ben', 'an editor', 'manager', 'no-right'],
    ['chie', 'a viewer', 'viewer', 'no-right'],
    ['dai', 'somebody whom it does not reach', 'viewer', 'unknown-label'],
    ['emi', 'the administrator, whom it does not reach', 'viewer', 'unknown-label'],
  ] as const)('by %s, %s, for a new %s', (who, _who, role, sentence) => {
    const somebodyElse = who === 'dai' ? 'emi' : 'dai';
    const click = sharing(rehearsal.label, `${somebodyElse}@kaede.example`, role);
    expectRefusal(rehearsal, { moment: 'copied', who, click, sentence });
  });

  it('by a viewer, on her own copy of it', () => {
    const world = rehearsal.begin('copied');
    const { chie } = rehearsal.team.company.accounts;
    const copy = createContactsPage(() => world, chie.sub).labels()[0]?.resourceName ?? '';
    const click = sharing(copy, 'dai@kaede.example');
    expectRefusal(rehearsal, { moment: 'copied', who: 'chie', click, sentence: 'no-right' });
  });

  it('by an editor, on the owner’s copy of it', () => {
    const click = sharing(rehearsal.team.label, 'dai@kaede.example');
    expectRefusal(rehearsal, { moment: 'copied', who: 'ben', click, sentence: 'label-vanished' });
  });

  it('by a curator, who may do everything but share', () => {
    const { team, begin, label } = rehearsal;
    const { aiko, ben } = team.company.accounts;
    const world = begin('copied');
    const press = (sub: string, click: Click): string =>
      notificationIn(returned(team.place.click(sub, click), 'the share'));
    expect(press(aiko.sub, sharing(label, BEN, 'curator'))).toContain('整理担当');
    const before = digest(world);
    expect(press(ben.sub, sharing(label, 'dai@kaede.example'))).toBe(SENTENCES['no-right'].en);
    expect(digest(world)).toBe(before);
  });
});

describe('stop sharing is pressed', () => {
  const stopping = (label: string, principal: string): Click => ({
    parameters: { action: 'stop-sharing', label, principal },
  });

  it.each([
    ['ben', 'chie', 'no-right'],
    ['ben', 'aiko', 'no-right'],
    ['chie', 'ben', 'no-right'],
    ['dai', 'ben', 'unknown-label'],
    ['emi', 'ben', 'unknown-label'],
    ['aiko', 'aiko', 'owner-stays'],
    ['aiko', 'dai', 'not-shared-with'],
  ] as const)('by %s for %s', (who, whom, sentence) => {
    const click = stopping(rehearsal.label, `account:${rehearsal.team.company.accounts[whom].sub}`);
    expectRefusal(rehearsal, { moment: 'copied', who, click, sentence });
  });

  it.each([
    ['account:12345', 'not-shared-with'],
    ['', 'not-understood'],
    [BEN, 'not-understood'],
    ['account:*', 'not-understood'],
    ['group:all', 'not-shared-with'],
    ['everyone:all', 'not-understood'],
  ] as const)('for “%s”, whom no card shows', (principal, sentence) => {
    const click = stopping(rehearsal.label, principal);
    expectRefusal(rehearsal, { moment: 'copied', who: 'aiko', click, sentence });
  });

  it.each([
    ['', 'not-understood'],
    ['contactGroups/1', 'not-understood'],
    [UNKNOWN_LABEL, 'unknown-label'],
  ] as const)('on a label parameter that was tampered with: “%s”', (label, sentence) => {
    const click = stopping(label, `account:${rehearsal.team.company.accounts.ben.sub}`);
    expectRefusal(rehearsal, { moment: 'copied', who: 'aiko', click, sentence });
  });

  it('twice: the second press finds nothing to stop', () => {
    const { team, begin, label } = rehearsal;
    const world = begin('copied');
    const click = stopping(label, `account:${team.company.accounts.ben.sub}`);
    const press = (): string => notificationIn(returned(team.place.click(team.owner.sub, click), 'stopping'));
    expect(press()).toContain('停止しました');
    const before = digest(world);
    expect(press()).toBe(SENTENCES['not-shared-with'].ja);
    expect(digest(world)).toBe(before);
  });
});

describe('a click', () => {
  it.each(['', 'delete-everything', 'toString', '__proto__', 'SHARE', 'share '])(
    'asks for “%s”, which no card offers',
    (action) => {
      const { label } = rehearsal;
      const click = { parameters: { action, label }, inputs: { who: BEN, role: 'viewer' } };
      expectRefusal(rehearsal, { moment: 'copied', who: 'aiko', click, sentence: 'not-understood' });
    },
  );

  it.each([
    ['a Google Contacts label that does not exist', 'aiko', 'contactGroups/nothing', 'label-vanished'],
    ['a shared label that does not exist', 'aiko', UNKNOWN_LABEL, 'unknown-label'],
    ['a label that does not reach him', 'dai', undefined, 'unknown-label'],
  ] as const)('opens %s', (_situation, who, label, sentence) => {
    const click = { parameters: { action: 'open-label', label: label ?? rehearsal.label } };
    expectRefusal(rehearsal, { moment: 'copied', who, click, sentence });
  });
});

it('after refusals the triggers find nothing to do', () => {
  const { team, begin } = rehearsal;
  const world = begin('copied');
  for (const who of ['', 'ben@', 'pia@thistle.example'])
    returned(team.place.click(team.owner.sub, sharing(team.label, who)), 'the click');
  const from = world.calls.length;
  team.place.wait(HOUR);
  expect(writesSince(team.place, from)).toBe(0);
  expect(waitUntilQuiet(team.place).hours).toBe(1);
});
