/** Whatever is made of a click on comments, mentions and hints: one sentence or a card, never an exception, and nothing is written by it. */
import fc from 'fast-check';
import { viewPerson } from '../../../src/app/mail/viewPerson';
import { prepareShare } from '../../../src/app/sharing/prepareShare';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { viewLabel } from '../../../src/app/sharing/viewLabels';
import { talk } from '../../../src/app/talk/talk';
import type { ActionName } from '../../../src/sidebar/actions';
import { countWidgets, MOST_WIDGETS } from '../../../src/sidebar/card';
import { createGuard } from '../../../src/sidebar/guard';
import { commentHandlers } from '../../../src/sidebar/handlers/comments';
import { mentionHandlers } from '../../../src/sidebar/handlers/mentions';
import { english } from '../../../src/sidebar/messages/english';
import { createSidebar } from '../../../src/sidebar/sidebar';
import { talkOffice } from '../../app/talk/talkOffice';
import { chie, emi } from '../../app/office';
import { click, doingsNoting } from '../listening';

const CANARY = 'cornflower seven';

const SENTENCES: ReadonlySet<string> = new Set(Object.values(english.refusals));

/** Ben has said something to all of the label, and something to himself. */
const opened = () => {
  const office = talkOffice();
  const [open, own] = [office.write(), office.write({ label: '', text: CANARY })];
  const failures: string[] = [];
  const sidebarFor = (person: typeof emi) => {
    const deps = office.deps(person);
    return createSidebar(
      doingsNoting([], {
        ...talk(deps),
        viewPerson: viewPerson(deps),
        viewLabel: viewLabel(deps),
        prepareShare: prepareShare(deps),
        shareLabel: shareLabel(deps),
      }),
      createGuard({ info: () => undefined, error: (line) => void failures.push(line) }, () => 'k7q2w9'),
    );
  };
  return { ...office, open, own, failures, sidebarFor };
};

const hostile = [
  '',
  '0',
  '-1',
  '1e9',
  '999999999999999999999',
  '__proto__',
  '<b>',
  '=1+1',
  '\u202eevil\u0000',
  '𠮷'.repeat(3_000),
  'x'.repeat(1_000_000),
  'me',
  'l9.0000000000000000',
  'p9.0000000000000000',
  'k9.0000000000000000',
  'k0.0000000000000000',
  'chie@kaede.example',
  'rin@aoi.example, zoe',
  'form000000000001',
];

const KEYS = ['record', 'comment', 'label', 'who', 'text', 'base', 'key', 'from', 'role'];
const INPUTS = ['comment', 'readers', 'mention', 'hint', 'who', 'role', 'notify'];

const anyClick = (ids: readonly string[]) => {
  const value = fc.oneof(fc.constantFrom(...hostile, ...ids), fc.string());
  const all = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 });
  return fc.tuple(all(KEYS), all(INPUTS));
};

const ACTIONS = Object.keys({ ...commentHandlers, ...mentionHandlers }) as readonly ActionName[];

/** A viewer may write to himself, which is tried with forged ids alone. */
const DOES_SOMETHING: readonly string[] = ['write-comment'];

describe.each(ACTIONS)('%s', (action) => {
  it.each([
    ['an outsider', emi],
    ['a viewer', chie],
  ] as const)('by %s, in many ways', (_who, person) => {
    const { office, rin, customers, open, own, failures, sidebarFor } = opened();
    const sidebar = sidebarFor(person);
    const before = office.digest();
    const ids = DOES_SOMETHING.includes(action) ? [] : [rin, customers, open, own];
    fc.assert(
      fc.property(anyClick(ids), ([parameters, inputs]) => {
        const response = sidebar.onCardAction(click({ ...parameters, action }, inputs));
        if ('card' in response && response.card !== undefined) {
          expect(countWidgets(response.card)).toBeLessThanOrEqual(MOST_WIDGETS);
          expect(JSON.stringify(response)).not.toContain(CANARY);
        } else expect(SENTENCES).toContain(response.notification);
      }),
      { numRuns: 40 },
    );
    expect(failures).toEqual([]);
    expect([office.digest(), office.letters]).toEqual([before, []]);
  });
});
