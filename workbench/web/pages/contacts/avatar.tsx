/** The round picture of a contact: its first letter on a colour that stays with the contact. */

/** White on each has a contrast of 4.5 and more. */
const COLOURS = ['#0b57d0', '#146c2e', '#8430ce', '#b3261e', '#00639b', '#9c4a00', '#b80672', '#5f6368'];

const colourFor = (key: string): string => {
  const sum = [...key].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return COLOURS[sum % COLOURS.length] ?? '#5f6368';
};

export const Avatar = ({ of, name }: { readonly of: string; readonly name: string }) => (
  <span class="avatar" style={{ backgroundColor: colourFor(of) }} aria-hidden="true">
    {[...name][0]?.toUpperCase() ?? ''}
  </span>
);
