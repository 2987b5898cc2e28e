/** What a function of the bundle returned: cards for a homepage, a turn after a click, or suggestions. */
import * as v from 'valibot';
import { cardSchema, type Card } from './cardJson';
import { openLinkSchema, type OpenLink } from './clickJson';
import { readSuggestions } from './inputJson';

const stepSchema = v.union([
  v.object({ pushCard: cardSchema }),
  v.object({ updateCard: cardSchema }),
  v.object({ pop: v.literal(true) }),
  v.object({ popToRoot: v.literal(true) }),
  v.object({ popToCard: v.string() }),
]);
export type Step = v.InferOutput<typeof stepSchema>;

/** What goes into the message that is being written, by its fields. */
export interface DraftChange {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

export interface Turn {
  readonly draft?: DraftChange;
  readonly steps: readonly Step[];
  readonly notification?: string;
  readonly link?: OpenLink;
}

/** Everything in a card may be missing, so a card is told from another answer by what only that has. */
const isNoResponse = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && !('renderActions' in json) && !('autoComplete' in json);

const homeSchema = v.pipe(
  v.unknown(),
  v.transform((answer): readonly unknown[] => (Array.isArray(answer) ? answer : [answer])),
  v.everyItem(isNoResponse),
  v.array(cardSchema),
  v.minLength(1),
);

/** A homepage function answers with a card or with several. */
export const readHome = (answer: unknown): readonly Card[] | undefined => {
  const read = v.safeParse(homeSchema, answer);
  return read.success ? read.output : undefined;
};

const turnSchema = v.object({
  renderActions: v.object({
    action: v.object({
      navigations: v.optional(v.array(stepSchema), []),
      notification: v.exactOptional(v.object({ text: v.string() })),
      link: v.exactOptional(openLinkSchema),
    }),
  }),
});

const emails = v.optional(v.array(v.object({ email: v.string() })), []);

/** What else of a draft an add-on can change (its subject, its text), no page here draws. */
const draftSchema = v.object({
  renderActions: v.object({
    hostAppAction: v.object({
      gmailAction: v.object({
        updateDraftActionMarkup: v.object({
          updateToRecipients: v.optional(v.object({ toRecipients: emails }), {}),
          updateCcRecipients: v.optional(v.object({ ccRecipients: emails }), {}),
          updateBccRecipients: v.optional(v.object({ bccRecipients: emails }), {}),
        }),
      }),
    }),
  }),
});

const readDraft = (answer: unknown): Turn | undefined => {
  const read = v.safeParse(draftSchema, answer);
  if (!read.success) return undefined;
  const { updateToRecipients, updateCcRecipients, updateBccRecipients } =
    read.output.renderActions.hostAppAction.gmailAction.updateDraftActionMarkup;
  const addresses = (list: readonly { readonly email: string }[]): readonly string[] =>
    list.map(({ email }) => email);
  return {
    steps: [],
    draft: {
      to: addresses(updateToRecipients.toRecipients),
      cc: addresses(updateCcRecipients.ccRecipients),
      bcc: addresses(updateBccRecipients.bccRecipients),
    },
  };
};

/** A function that returns nothing leaves everything as it is, as a universal action may. */
export const readTurn = (answer: unknown): Turn | undefined => {
  if (answer === undefined || answer === null) return { steps: [] };
  const read = v.safeParse(turnSchema, answer);
  if (!read.success) return readDraft(answer);
  const { navigations, notification, link } = read.output.renderActions.action;
  return {
    steps: navigations,
    ...(notification === undefined ? {} : { notification: notification.text }),
    ...(link === undefined ? {} : { link }),
  };
};

const autoCompleteSchema = v.object({ autoComplete: v.unknown() });

export const readAutoComplete = (answer: unknown): readonly string[] | undefined => {
  const read = v.safeParse(autoCompleteSchema, answer);
  return read.success ? readSuggestions(read.output.autoComplete) : undefined;
};
