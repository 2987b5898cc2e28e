/**
 * What a label gives to whom, in few bytes: `e3` is an editor, the fourth account; `v+1` a viewer, the second group;
 * `v1a@k2x` a viewer until an instant, `v2!p` one who pauses, `v2~k2` one who asked again. An exception has the same form; its
 * `n` is no role at all, and its `_` the role that groups give.
 */
import type { KeptChoice } from '../sharing/copyChoice';
import type { ExceptionTerms } from '../sharing/exception';
import type { GrantTerms } from '../sharing/grant';
import type { Principal } from '../sharing/principal';
import type { Role } from '../sharing/role';
import type { AccountId, LabelId } from './record';

const LETTERS: Readonly<Record<Role | 'none' | 'as given', string>> = {
  viewer: 'v',
  editor: 'e',
  curator: 'c',
  manager: 'm',
  owner: 'o',
  none: 'n',
  'as given': '_',
};

const ROLE_OF: ReadonlyMap<string, Role> = new Map([
  ['v', 'viewer'],
  ['e', 'editor'],
  ['c', 'curator'],
  ['m', 'manager'],
  ['o', 'owner'],
]);

const CHOICES: Readonly<Record<KeptChoice, string>> = { paused: '!p', none: '!n' };

const CHOICE_OF: ReadonlyMap<string, KeptChoice> = new Map([
  ['!p', 'paused'],
  ['!n', 'none'],
]);

interface Written {
  readonly letter: string;
  /** As it stands behind the letter: the place of an account, or of a group behind a `+`. */
  readonly who: string;
  readonly until?: number;
  readonly copy?: KeptChoice;
  readonly again?: number;
}

const write = ({ letter, who, until, copy, again }: Written): string => {
  const end = until === undefined ? '' : `@${until.toString(36)}`;
  const asked = again === undefined ? '' : `~${again.toString(36)}`;
  return `${letter}${who}${end}${copy === undefined ? '' : CHOICES[copy]}${asked}`;
};

const read = (text: string): Written | undefined => {
  const [whole, letter = '', who = '', until, choice = '', again] =
    /^([a-z_])(\+?[0-9a-z]+)(?:@(-?[0-9a-z]+))?(![pn])?(?:~([0-9a-z]+))?$/.exec(text) ?? [];
  const copy = CHOICE_OF.get(choice);
  if (whole === undefined) return undefined;
  return {
    letter,
    who,
    ...(until === undefined ? {} : { until: parseInt(until, 36) }),
    ...(copy === undefined ? {} : { copy }),
    ...(again === undefined ? {} : { again: parseInt(again, 36) }),
  };
};

/** `who`: where the principal stands in the mirror's lists. */
export const grantText = ({ role, ...grant }: GrantTerms, who: string): string =>
  write({ ...grant, letter: LETTERS[role], who });

export const exceptionTermsText = ({ role, ...terms }: ExceptionTerms, who: string): string =>
  write({ ...terms, letter: LETTERS[role ?? 'as given'], who });

export const grantFrom = (
  text: string,
  label: LabelId,
  principalAt: (who: string) => Principal | undefined,
): readonly GrantTerms[] => {
  const written = read(text);
  const role = ROLE_OF.get(written?.letter ?? '');
  const principal = principalAt(written?.who ?? '');
  if (written === undefined || role === undefined || principal === undefined) return [];
  const { letter: _letter, who: _who, ...rest } = written;
  return [{ label, principal, role, ...rest }];
};

export const exceptionFrom = (
  text: string,
  label: LabelId,
  accountAt: (who: string) => AccountId,
): readonly ExceptionTerms[] => {
  const written = read(text);
  const account = accountAt(written?.who ?? '');
  if (written === undefined || account === '') return [];
  const { letter, who: _who, until: _until, ...rest } = written;
  const role = letter === 'n' ? ('none' as const) : ROLE_OF.get(letter);
  if (role === undefined && letter !== '_') return [];
  return [{ label, account, ...(role === undefined ? {} : { role }), ...rest }];
};
