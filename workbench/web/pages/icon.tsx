/** A Material Symbol. It is decoration: what a button does stands in its text or in its `aria-label`. */

/** `name` is the symbol's ligature, as https://fonts.google.com/icons lists it. */
export const Icon = ({ name, filled = false }: { readonly name: string; readonly filled?: boolean }) => (
  <span class={filled ? 'material-symbols-outlined filled' : 'material-symbols-outlined'} aria-hidden="true">
    {name}
  </span>
);
