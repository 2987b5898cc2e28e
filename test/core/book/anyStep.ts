/** Any wish of anybody, told by numbers: what it is about is looked up in the book when its turn comes. */
import fc from 'fast-check';
import type { Author, Operation } from '../../../src/core/book/operation';
import type { RecordId, RecordKind } from '../../../src/core/book/record';
import { textOf, valueOf } from '../../../src/core/book/record';
import { isFieldValue } from '../../../src/core/book/personFields';
import type { FieldValue } from '../../../src/core/contacts/fieldValue';
import { COPY_CHOICES } from '../../../src/core/sharing/copyChoice';
import { COPIES, DEFAULT_POLICIES } from '../../../src/core/sharing/policies';
import type { Crowd } from '../../../src/core/sharing/principal';
import type { HiddenFrom } from '../../../src/core/sharing/hiding';
import type { Role } from '../../../src/core/sharing/role';
import { anyRole } from '../sharing/anyAccess';
import { accountOf } from './company';
import { pastOf } from './anyPast';
import type { PaperBook } from './paperBook';
import { aiko, ben, chie, dai, NOON } from './paperBook';

export const PEOPLE: readonly Author[] = [aiko, ben, chie, dai];

export const ADMINISTRATOR = dai;

const OUTSIDER = 'rin@aoi.example';

export interface Step {
  readonly author: number;
  readonly type: Operation['type'];
  readonly label: number;
  readonly person: number;
  readonly other: number;
  readonly role: Role;
  readonly value: FieldValue;
  /** How long ago the author looked at the book. */
  readonly lag: number;
}

const TYPES = [
  'share',
  'share',
  'stop-sharing',
  'add',
  'add',
  'edit',
  'edit',
  'edit',
  'take-out',
  'take-out',
  'restore',
  'use-value',
  'place',
  'hold',
  'open',
  'choose-copy',
  'write-again',
  'rename-label',
  'choose-fields',
  'register',
  'set-policies',
  'invite-outside',
  'answer-invitation',
  'withdraw-invitation',
  'decide-suggestion',
  'decide-suggestion',
  'dismiss-suggestion',
  'set-exception',
  'set-exception',
  'transfer-label',
  'note-group',
  'note-group',
  'note-group-unread',
  'release-group',
  'note-owners',
  'rescue-label',
  'ask-access',
  'write-comment',
  'write-comment',
  'edit-comment',
  'delete-comment',
  'see-mention',
  'pin-hint',
  'set-caretakers',
] as const;

const anyPhones = fc.array(
  fc.constantFrom('03-1234-5678', '０３（１２３４）５６７８', '06-1111-2222', '045-222-3333', ''),
  {
    maxLength: 3,
  },
);

export const anyStep: fc.Arbitrary<Step> = fc.record({
  author: fc.nat(PEOPLE.length - 1),
  type: fc.constantFrom(...TYPES),
  label: fc.nat(3),
  person: fc.nat(6),
  other: fc.nat(PEOPLE.length - 1),
  role: anyRole,
  value: anyPhones.map((phones) => phones.map((value) => ({ value }))),
  lag: fc.oneof(fc.constant(0), fc.nat(20)),
});

export const anySteps = fc.array(anyStep, { minLength: 5, maxLength: 40 });

const ABSENT: Readonly<Record<'label' | 'person' | 'suggestion' | 'comment', RecordId>> = {
  label: 'l99.0000000000000000',
  person: 'p99.0000000000000000',
  suggestion: 's99.0000000000000000',
  comment: 'k99.0000000000000000',
};

const pick = (book: PaperBook, kind: RecordKind & keyof typeof ABSENT, index: number): RecordId =>
  book.all(kind)[index]?.id ?? ABSENT[kind];

const pickSuggestion = (
  book: PaperBook,
  { person: index }: Step,
): { readonly suggestion: RecordId; readonly record?: RecordId } => {
  const found = book.all('suggestion')[index];
  const person = found === undefined ? '' : textOf(found, 'person');
  return { suggestion: found?.id ?? ABSENT.suggestion, ...(person === '' ? {} : { record: person }) };
};

/** Mostly with the person that it is about. */
const pickComment = (book: PaperBook, { label, person, lag }: Step) => {
  const comment = book.all('comment')[label];
  const about =
    comment === undefined || lag % 7 === 0 ? pick(book, 'person', person) : textOf(comment, 'person');
  return { record: about, comment: comment?.id ?? ABSENT.comment };
};

/** Two groups, each of which may be in the other. */
const groupAt = (index: number): Crowd => ({ type: 'group', id: `g${String(index % 2)}` });

const shareOf = (book: PaperBook, { label, other, role, lag }: Step): Operation => {
  const known = book.all('label')[label];
  return {
    type: 'share',
    label:
      known === undefined
        ? {
            handle: `contactGroups/${String(label)}`,
            name: `Label ${String(label)}`,
            shared: ['name', 'phone'],
          }
        : { id: known.id },
    principal: lag % 4 === 2 ? groupAt(other) : accountOf(PEOPLE[other]!),
    role,
    ...(lag % 5 === 3 ? { until: lag % 2 === 0 ? NOON + 1 : null } : {}),
    ...(known !== undefined && lag % 3 === 1 ? { onlyChange: true as const } : {}),
    nonce: book.nonce(),
  };
};

const hiddenFrom = ({ role, other, lag }: Step): HiddenFrom =>
  lag % 4 < 2 ? accountOf(PEOPLE[other]!) : { type: 'role', role };

export const operationOf = (book: PaperBook, step: Step): Operation => {
  const label = pick(book, 'label', step.label);
  const record = pick(book, 'person', step.person);
  const base = Math.max(0, book.page().head.seq - step.lag);
  const nonce = book.nonce();
  switch (step.type) {
    case 'set-exception':
      return {
        type: 'set-exception',
        label,
        account: PEOPLE[step.other]!.id,
        role: step.lag === 0 ? 'none' : step.lag % 4 === 1 ? null : step.role,
      };
    case 'transfer-label':
      return { type: 'transfer-label', label, to: PEOPLE[step.other]!, nonce };
    case 'note-group':
      return {
        type: 'note-group',
        crowd: groupAt(step.other),
        name: 'Sales',
        email: 'sales@kaede.example',
        members: PEOPLE.filter((_person, index) => (step.label + index * step.person) % 3 !== 0).map(
          ({ id }) => id,
        ),
        inner: step.lag % 2 === 0 ? [] : ['g0', 'g1'],
        nonce,
      };
    case 'note-group-unread':
      return { type: 'note-group-unread', crowd: groupAt(step.other) };
    case 'note-owners':
      return { type: 'note-owners', label, areGone: step.lag % 2 === 0 };
    case 'rescue-label':
      return { type: 'rescue-label', label, to: PEOPLE[step.other]!, nonce };
    case 'release-group':
      return {
        type: 'release-group',
        group: book.all('group')[step.label]?.id ?? 'u9.0000000000000000',
        count: 9,
      };
    case 'share':
      return shareOf(book, step);
    case 'stop-sharing':
      return {
        type: 'stop-sharing',
        label,
        principal: step.lag % 4 === 2 ? groupAt(step.other) : accountOf(PEOPLE[step.other]!),
      };
    case 'add':
      return {
        type: 'add',
        label,
        fields: { name: [{ given: 'Emi' }], phone: step.value, note: [{ value: 'x' }] },
        nonce,
      };
    case 'edit': {
      const held = book.all('person').find(({ id }) => id === record);
      const now = held === undefined ? undefined : valueOf(held, 'phone');
      return {
        type: 'edit',
        record,
        base,
        edits: { phone: { was: isFieldValue(now) ? now : [], now: step.value } },
        ...(step.lag % 4 === 1 ? { asSuggestion: true as const } : {}),
        nonce,
      };
    }
    case 'take-out':
      return { type: 'take-out', record, label, base, nonce };
    case 'restore':
    case 'use-value':
      return pastOf(book, step, { record, label, base });
    case 'place':
      return { type: 'place', record, label, cap: step.role, nonce };
    case 'hold': {
      const matter = step.lag % 2 === 0 ? 'removals' : 'changes';
      return { type: 'hold', label, matter, count: step.lag % 5, of: 5, examples: [record], nonce };
    }
    case 'decide-suggestion':
      return {
        type: 'decide-suggestion',
        ...pickSuggestion(book, step),
        base,
        personBase: base,
        accept: step.lag % 2 === 0,
        ...(step.lag % 3 === 0 ? { word: 'Thank you' } : {}),
        nonce,
      };
    case 'dismiss-suggestion':
      return { type: 'dismiss-suggestion', suggestion: pickSuggestion(book, step).suggestion };
    case 'ask-access':
      return { type: 'ask-access', label, role: step.role, word: '', nonce };
    case 'write-again':
      return { type: 'write-again', label };
    case 'rename-label':
      return { type: 'rename-label', label, name: `Label ${String(step.lag % 4)}` };
    case 'choose-fields':
      return {
        type: 'choose-fields',
        label,
        share: step.lag % 3 === 0 ? [] : ['phone', 'note'],
        unshare: step.lag % 3 === 0 ? ['phone'] : [],
        hide: step.lag % 2 === 0 ? [{ item: 'phone', from: hiddenFrom(step) }] : [],
        show: step.lag % 2 === 0 ? [] : [{ item: 'phone', from: hiddenFrom(step) }],
      };
    case 'choose-copy':
      return { type: 'choose-copy', labels: [label], copy: COPY_CHOICES[step.lag % 3]! };
    case 'invite-outside':
      return { type: 'invite-outside', label: { id: label }, email: OUTSIDER, role: step.role, nonce };
    case 'answer-invitation':
      return { type: 'answer-invitation', label, accept: step.lag % 4 > 0 };
    case 'withdraw-invitation':
      return { type: 'withdraw-invitation', label, email: OUTSIDER };
    case 'set-policies':
      return {
        type: 'set-policies',
        policies: { ...DEFAULT_POLICIES, copies: COPIES[step.lag % 3]!, outside: 'on' },
        isAdmin: PEOPLE[step.author] === ADMINISTRATOR,
        nonce,
      };
    case 'write-comment':
      return {
        type: 'write-comment',
        record,
        ...(step.lag % 3 === 0 ? {} : { label: book.all('person')[step.person]?.label ?? label }),
        text: `Said at ${String(base)}`,
        mentions: step.lag % 4 === 1 ? [PEOPLE[step.other]!] : [],
        nonce,
      };
    case 'edit-comment':
      return { type: 'edit-comment', ...pickComment(book, step), text: `Said anew at ${String(base)}` };
    case 'delete-comment':
      return { type: 'delete-comment', ...pickComment(book, step) };
    case 'see-mention':
      return { type: 'see-mention', ...pickComment(book, step) };
    case 'pin-hint':
      return { type: 'pin-hint', record, text: step.lag % 3 === 0 ? '' : `Hint ${String(base)}`, base };
    case 'set-caretakers':
      return { type: 'set-caretakers', record, caretaker: step.lag % 3 ? PEOPLE[step.other]! : null, base };
    case 'open':
      return { type: 'open', nonce };
    case 'register':
      return { type: 'register', account: PEOPLE[step.other]!, nonce };
  }
};
