import { DEFAULT_POLICIES } from '../../../src/core/sharing/policies';
import { policiesCard } from '../../../src/sidebar/cards/policiesCard';
import { english } from '../../../src/sidebar/messages/english';
import { click, listening } from '../listening';
import { textsOf, widgetsOf } from './cardParts';

const policies = {
  ...DEFAULT_POLICIES,
  outside: 'domains',
  domains: ['aoi.example'],
  longestDays: 30,
} as const;

it('an administrator finds the policies filled in as they are', () => {
  const widgets = widgetsOf(policiesCard({ policies, isAdmin: true }, english));
  const chosen = widgets.flatMap(({ selectionInput }) =>
    selectionInput === undefined
      ? []
      : [[selectionInput.name, selectionInput.items.find(({ selected }) => selected)?.value]],
  );
  expect(Object.fromEntries(chosen)).toEqual({
    outside: 'domains',
    defaultRole: 'viewer',
    wholeCompany: 'managers',
    copies: 'choose',
  });
  expect(widgets.flatMap(({ textInput }) => textInput?.value ?? [])).toEqual(['aoi.example', '30']);
});

it('everybody else reads them, and has nothing to press', () => {
  const card = policiesCard({ policies, isAdmin: false }, english);
  expect(card.fixedFooter).toBeUndefined();
  expect(widgetsOf(card).some(({ selectionInput, textInput }) => selectionInput ?? textInput)).toBe(false);
  const said = textsOf(card).join('\n');
  for (const part of ['With these domains only', 'aoi.example', '30 days', 'Viewer'])
    expect(said).toContain(part);
});

it('what was chosen is passed on, and the person lands on a fresh home card', () => {
  const { asked, sidebar } = listening();
  const inputs = {
    outside: 'on',
    domains: '',
    defaultRole: 'editor',
    wholeCompany: 'nobody',
    longestDays: '',
    copies: 'leave',
  };
  const response = sidebar.onCardAction(click({ action: 'save-policies' }, inputs));
  expect(asked[0]).toEqual(['set policies', inputs]);
  expect(response).toMatchObject({
    type: 'root',
    card: { name: 'home' },
    notification: english.policy.saved,
  });
});
