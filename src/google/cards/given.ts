/** Passes an optional field on when the card has it: CardService refuses `undefined`. */
export const given = <Value>(value: Value | undefined, use: (value: Value) => unknown): void => {
  if (value !== undefined) use(value);
};
