/** A sidebar whose app does what it is asked, and remembers what that was; and clicks as Google sends them. */
import { NOTHING_AT_HOME } from '../../src/app/home/viewHome';
import { succeed } from '../../src/core/result';
import { DEFAULT_POLICIES } from '../../src/core/sharing/policies';
import type { Doings } from '../../src/sidebar/doings';
import { createGuard } from '../../src/sidebar/guard';
import { createSidebar } from '../../src/sidebar/sidebar';
import { quietHome } from './homeDoings';
import { quietBesideMessages } from './quietDoings';
import { fieldsPlan, fieldsView, labelView, sharePlan } from '../../workbench/web/cards/ours/sampleViews';

export const ben = { id: '1002', email: 'ben@kaede.example', name: 'Ben Hill' };
export const problem = { type: 'unreachable', what: 'book' } as const;
export const view = labelView();

/** The first card shows the suggestions that there are. */
const homeOf = ({ viewSuggestions }: Partial<Doings>): Partial<Doings> =>
  viewSuggestions === undefined
    ? {}
    : {
        viewHome: () => {
          const view = viewSuggestions();
          return view.ok ? succeed({ ...NOTHING_AT_HOME, ...view.value }) : view;
        },
      };

/** Does what it is asked, and remembers what that was. */
export const doingsNoting = (asked: unknown[][], change: Partial<Doings> = {}): Doings => {
  const note = <Value>(value: Value, ...call: readonly unknown[]): Value => {
    asked.push([...call]);
    return value;
  };
  return {
    open: () => note(succeed(ben), 'open'),
    viewLabels: () => note(succeed([]), 'labels'),
    viewLabel: (key) => note(succeed(view), 'label', key),
    shareLabel: (request) =>
      note(
        succeed({ key: view.key, label: 'Customers', person: ben, role: 'viewer' } as const),
        'share',
        request,
      ),
    suggestColleagues: (typed) =>
      note(succeed([ben, { email: 'bea@kaede.example', name: '' }]), 'suggest', typed),
    prepareShare: (request) => note(succeed(sharePlan()), 'prepare', request),
    changeRole: (request) => note(succeed('curator'), 'role', request),
    withdrawInvitation: (request) => note(succeed(null), 'withdraw', request),
    answerInvitation: (request) => note(succeed(null), 'answer', request),
    inviteAgain: (request) => note(succeed(ben), 'invite', request),
    stopSharing: (request) => note(succeed(null), 'stop', request),
    transferLabel: (request) => note(succeed(ben), 'transfer', request),
    setException: (request) => note(succeed({ person: ben, role: 'none' } as const), 'except', request),
    releaseGroup: (request) => note(succeed(null), 'release', request),
    rescueLabel: (request) => note(succeed(ben), 'rescue', request),
    leaveLabel: (label) => note(succeed(null), 'leave', label),
    chooseCopy: (request) => note(succeed('paused'), 'copy', request),
    viewFields: (label) => note(succeed(fieldsView), 'fields', label),
    planFields: (request) => note(succeed(fieldsPlan), 'plan fields', request),
    chooseFields: (request) => note(succeed(null), 'choose fields', request),
    writeAgain: (label) => note(succeed(null), 'again', label),
    viewPolicies: () => note(succeed({ policies: DEFAULT_POLICIES, isAdmin: true }), 'policies'),
    setPolicies: (request) => note(succeed(DEFAULT_POLICIES), 'set policies', request),
    chooseAllCopies: (copy) => note(succeed('paused'), 'copies', copy),
    ...quietBesideMessages,
    ...quietHome,
    ...homeOf(change),
    ...change,
  };
};

/** The sidebar on top of them, with the lines of its log. */
export const listening = (change: Partial<Doings> = {}) => {
  const asked: unknown[][] = [];
  const doings = doingsNoting(asked, change);
  const lines: string[] = [];
  const log = { info: () => undefined, error: (line: string) => void lines.push(line) };
  return {
    asked,
    lines,
    sidebar: createSidebar(
      doings,
      createGuard(log, () => 'k7q2-w9'),
    ),
  };
};

export const click = (
  parameters: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  userLocale = 'en',
) => ({
  commonEventObject: {
    userLocale,
    parameters,
    formInputs: Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, { stringInputs: { value: [value] } }]),
    ),
  },
});
