/** What the app answers beside messages where nothing is going on. */
import { fail, succeed } from '../../src/core/result';
import { labelPeople } from '../../workbench/web/cards/ours/composeViews';
import { DEFAULT_SHARED } from '../../src/core/contacts/sharedPart';
import { DEFAULT_POLICIES } from '../../src/core/sharing/policies';
import { dryRunView, whoHasView, whyView } from '../../workbench/web/cards/ours/answerViews';
import {
  deletedContacts,
  historyView,
  labelContacts,
  removalPlan,
  removed,
} from '../../workbench/web/cards/ours/contactViews';
import type { contactDoings } from '../../src/app/contacts/contactDoings';
import { commentsView } from '../../workbench/web/cards/ours/talkViews';
import type { Doings } from '../../src/sidebar/doings';

export const RIN = {
  record: 'p0.0000000000000000',
  v: 5,
  mayEdit: false,
  fields: {
    name: [{ family: '神田', given: '凛', familyReading: 'かんだ', givenReading: 'りん' }],
    email: [{ value: 'rin@aoi.example', type: 'work' }],
    phone: [{ value: '０３－１２３４－５６７８', type: 'workFax' }],
    organization: [{ name: '葵商店', title: '店長', department: '本店' }],
  },
  visible: DEFAULT_SHARED,
  labels: [{ id: 'l0.0000000000000000', name: 'Customers', role: 'editor', sharedBy: 'Aiko Mori' }],
} as const;

export const quietBesideMessages: Pick<
  Doings,
  | 'viewSender'
  | 'viewSignature'
  | 'viewMessageAgain'
  | 'viewKnownBeside'
  | 'takeSignature'
  | 'viewPerson'
  | 'viewContact'
  | 'viewLabelsToAddTo'
  | 'addSender'
  | 'viewSuggestions'
  | 'answerSuggestion'
  | keyof ReturnType<typeof contactDoings>
  | 'viewLabelsToAskFor'
  | 'askAccess'
  | 'askDryRun'
  | 'whoHasAccess'
  | 'whySeen'
  | 'viewWorker'
  | 'bookHealth'
  | 'viewOrphans'
  | 'readPolicies'
  | 'pageAddress'
  | 'ownAddress'
  | 'syncNow'
  | 'missingConsent'
  | 'viewOwnContact'
  | 'viewSync'
  | 'viewSharedLabels'
  | 'viewLabelPeople'
  | 'viewComments'
  | 'writeComment'
  | 'editComment'
  | 'deleteComment'
  | 'seeMention'
  | 'pinHint'
  | 'setCaretakers'
  | 'suggestMentions'
  | 'suggestCaretakers'
> = {
  viewSender: () => succeed({ type: 'no-sender' }),
  viewMessageAgain: () => undefined,
  viewKnownBeside: (_message, persons) => ({ type: 'known', persons }),
  viewSignature: () => succeed({ type: 'no-signature' }),
  takeSignature: () => succeed({ type: 'saved', person: RIN, beside: [] }),
  viewPerson: () => succeed(RIN),
  viewContact: () => succeed({ ...RIN, changed: { byName: 'Aiko Mori', at: Date.UTC(2026, 3, 6, 3, 25) } }),
  viewLabelsToAddTo: () => succeed([{ id: 'l0.0000000000000000', name: 'Customers' }]),
  addSender: () => succeed({ type: 'added', person: RIN }),
  viewSuggestions: () => succeed({ mine: [], toDecide: [], waiting: [], decided: [] }),
  answerSuggestion: () => succeed(null),
  saveContact: () => succeed({ type: 'suggested' }),
  planRemoval: () => succeed(removalPlan()),
  removeContact: () => succeed(removed),
  restoreContact: () => succeed(RIN),
  viewDeleted: () => succeed(deletedContacts()),
  viewHistory: () => succeed(historyView()),
  viewChange: () => succeed(historyView()),
  useValue: () => succeed({ type: 'used', person: RIN }),
  viewLabelContacts: () => succeed(labelContacts()),
  viewLabelsToAskFor: () => succeed([{ key: 'l0.0000000000000000', name: 'Customers', role: 'viewer' }]),
  askAccess: () => succeed('asked'),
  askDryRun: () => succeed(dryRunView()),
  whoHasAccess: () => succeed(whoHasView()),
  whySeen: () => succeed(whyView()),
  missingConsent: () => undefined,
  viewOwnContact: () => fail({ type: 'no-address' }),
  syncNow: () => succeed({ type: 'done', counts: { created: 3, updated: 2, deleted: 1, told: 4 } }),
  viewSync: () => undefined,
  viewSharedLabels: () => succeed([{ key: 'l0.0000000000000000', name: 'Customers' }]),
  viewLabelPeople: () => succeed(labelPeople()),
  viewComments: () => succeed(commentsView()),
  writeComment: () => succeed({ type: 'written', view: commentsView(), told: [], untold: [] }),
  editComment: () => succeed(commentsView()),
  deleteComment: () => succeed(commentsView()),
  seeMention: () => succeed(commentsView()),
  pinHint: () => succeed(commentsView()),
  setCaretakers: () => succeed(commentsView()),
  suggestMentions: () => succeed([]),
  suggestCaretakers: () => succeed([]),
  viewWorker: () => undefined,
  bookHealth: () => 'well',
  viewOrphans: () => [],
  readPolicies: () => succeed(DEFAULT_POLICIES),
  pageAddress: () => 'https://script.google.com/macros/s/page/exec',
  ownAddress: () => 'aiko@kaede.example',
};
