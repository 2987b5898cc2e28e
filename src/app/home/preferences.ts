/** How somebody wants Meibo to be for himself: the language in which it speaks and writes to him, and how long its lists are. */
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { CurrentAccount, Nonces } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LIST_LENGTHS = [10, 20, 50] as const;
export type ListLength = (typeof LIST_LENGTHS)[number];

export interface Preferences {
  /** Absent where it is that of his Google account. */
  readonly language?: Language;
  readonly listLength: ListLength;
}

export const USUAL_PREFERENCES: Preferences = { listLength: 20 };

/** Where somebody's own notes are kept, which nobody else reads and no right depends on. */
export interface OwnPreferences {
  readonly preferences: () => Preferences;
  readonly prefer: (preferences: Preferences) => void;
}

export interface PreferenceDeps extends ClickDeps {
  readonly account: CurrentAccount;
  readonly nonces: Nonces;
  readonly ownNotes: OwnPreferences;
  /** That of his Google account. */
  readonly language: () => string;
}

/** As it came from a card: nothing of it is believed. */
export interface PreferenceRequest {
  /** `auto`, or one of the languages. */
  readonly language: string;
  readonly listLength: string;
}

const chosenIn = ({ language, listLength }: PreferenceRequest): Preferences | undefined => {
  const length = LIST_LENGTHS.find((one) => String(one) === listLength);
  const spoken = LANGUAGES.find((one) => one === language);
  if (length === undefined || (spoken === undefined && language !== 'auto')) return undefined;
  return { listLength: length, ...(spoken === undefined ? {} : { language: spoken }) };
};

/**
 * The language goes into the book as well, because letters are written to him by other people's runs. First, so that a book that
 * cannot be reached leaves him with one language and not with two.
 */
export const choosePreferences =
  (deps: PreferenceDeps) =>
  (request: PreferenceRequest): Result<Preferences, Refusal> => {
    const chosen = chosenIn(request);
    if (chosen === undefined) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    if (chosen.language !== deps.ownNotes.preferences().language) {
      const language = chosen.language ?? deps.language();
      const told = commitClick(deps)(author.value, {
        type: 'open',
        language,
        isChosen: true,
        nonce: deps.nonces.draw(),
      });
      if (!told.ok) return told;
    }
    deps.ownNotes.prefer(chosen);
    return succeed(chosen);
  };
