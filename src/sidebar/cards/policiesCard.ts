/** What the company allows: to be set by its administrators, and to be read by everybody else. */
import type { PolicyView } from '../../app/sharing/companyPolicies';
import type { Policies } from '../../core/sharing/policies';
import { action } from '../actions';
import type { Card, CardAction } from '../card';
import type { Messages } from '../messages/messages';
import type { SelectionItem, Widget } from '../widget';
import { cancelButton } from './cancelButton';

const GIVEN = ['viewer', 'editor', 'curator', 'manager'] as const;

const rolesIn = ({ roles }: Messages): Readonly<Record<Policies['defaultRole'], string>> => roles;

const dropdown = (
  name: string,
  label: string,
  words: Readonly<Record<string, string>>,
  order: readonly string[],
  chosen: string,
): Widget => ({
  selectionInput: {
    name,
    label,
    type: 'DROPDOWN',
    items: order.map((value): SelectionItem => ({
      text: words[value] ?? value,
      value,
      selected: value === chosen,
    })),
  },
});

const inputs = (policies: Policies, messages: Messages): readonly Widget[] => {
  const { policy } = messages;
  const { outside, domains, defaultRole, wholeCompany, longestDays, copies } = policies;
  return [
    dropdown('outside', policy.outside, policy.outsideChoice, ['off', 'domains', 'on'], outside),
    {
      textInput: {
        name: 'domains',
        label: policy.domains,
        hintText: policy.domainsHint,
        value: domains.join(', '),
      },
    },
    dropdown('defaultRole', policy.defaultRole, rolesIn(messages), GIVEN, defaultRole),
    dropdown(
      'wholeCompany',
      policy.wholeCompany,
      policy.wholeCompanyChoice,
      ['managers', 'owners', 'nobody'],
      wholeCompany,
    ),
    {
      textInput: {
        name: 'longestDays',
        label: policy.longestDays,
        hintText: policy.longestDaysHint,
        value: longestDays === 0 ? '' : String(longestDays),
        validation: { inputType: 'INTEGER', characterLimit: 4 },
      },
    },
    dropdown('copies', policy.copies, policy.copiesChoice, ['remove', 'choose', 'leave'], copies),
  ];
};

const line = (topLabel: string, text: string): Widget => ({
  decoratedText: { topLabel, text, wrapText: true },
});

const lines = (policies: Policies, messages: Messages): readonly Widget[] => {
  const { policy } = messages;
  const { outside, domains, defaultRole, wholeCompany, longestDays, copies } = policies;
  return [
    line(policy.outside, policy.outsideChoice[outside]),
    ...(outside === 'domains' ? [line(policy.domains, domains.join(', '))] : []),
    line(policy.defaultRole, rolesIn(messages)[defaultRole]),
    line(policy.wholeCompany, policy.wholeCompanyChoice[wholeCompany]),
    line(policy.longestDays, longestDays === 0 ? policy.withoutEnd : policy.days(longestDays)),
    line(policy.copies, policy.copiesChoice[copies]),
  ];
};

/** In the home card's menu, everybody's: asking who is an administrator would cost each opening a call. */
export const policiesAction = ({ policy }: Messages): CardAction => ({
  actionLabel: policy.open,
  onClick: { action: action('open-policies') },
});

const outsideButton = ({ outside }: Messages): Widget => ({
  buttonList: {
    buttons: [{ text: outside.open, type: 'BORDERLESS', onClick: { action: action('view-outside') } }],
  },
});

export const policiesCard = ({ policies, isAdmin }: PolicyView, messages: Messages): Card => {
  const { policy, sharing } = messages;
  const header = { title: policy.title };
  if (!isAdmin)
    return {
      name: 'policies',
      header,
      sections: [{ widgets: [{ textParagraph: { text: policy.byAdmin } }, ...lines(policies, messages)] }],
    };
  return {
    name: 'policies',
    header,
    sections: [
      { widgets: [...inputs(policies, messages), { textParagraph: { text: policy.inForce } }] },
      { widgets: [outsideButton(messages)] },
    ],
    fixedFooter: {
      primaryButton: { text: sharing.save, onClick: { action: action('save-policies') } },
      secondaryButton: cancelButton(messages),
    },
  };
};
