/**
 * `Utilities.formatString`, a printf
 * (https://developers.google.com/apps-script/reference/utilities/utilities#formatString(String,Object...)).
 *
 * *Not faithful:* the conversions s, d, i, f, e, x, X, o, c and %, with -, 0, +, a width and a precision; no others.
 */
import { Exception } from './ask';

const CONVERSION = /%(?<flags>[-+0]*)(?<width>\d*)(?:\.(?<precision>\d+))?(?<letter>[a-zA-Z%])/g;

export const formatString = (template: string, ...values: readonly unknown[]): string => {
  let next = 0;
  return template.replace(
    CONVERSION,
    (whole, flags: string, width: string, precision: string | undefined, letter: string) => {
      if (letter === '%') return '%';
      const value = values[next];
      next += 1;
      return padded(converted(whole, letter, value, precision, flags), flags, Number(width));
    },
  );
};

const converted = (
  whole: string,
  letter: string,
  value: unknown,
  precision: string | undefined,
  flags: string,
): string => {
  const number = Number(value);
  const sign = flags.includes('+') && number >= 0 ? '+' : '';
  switch (letter) {
    case 's':
      return String(value).slice(0, precision === undefined ? undefined : Number(precision));
    case 'c':
      return String(value).charAt(0);
    case 'd':
    case 'i':
      return sign + String(Math.trunc(number));
    case 'f':
      return sign + number.toFixed(Number(precision ?? 6));
    case 'e':
      return sign + number.toExponential(Number(precision ?? 6));
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    default:
      throw new Exception(`Invalid argument: ${whole}`);
  }
};

const padded = (text: string, flags: string, width: number): string => {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
};
