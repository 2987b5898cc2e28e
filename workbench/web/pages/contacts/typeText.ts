/** The label beside a number or an address: Google's standard types in the person's words, any other text as it is. */

/** By Google's name: `work` to 勤務先. */
type TypeWords = Readonly<Record<string, string>>;

export const typeText = (type: string, types: TypeWords): string => types[type] ?? type;

/** Back again: who types 勤務先, in whatever case, means `work`; who types 自分用 means just that. */
export const typeFrom = (typed: string, types: TypeWords): string => {
  const text = typed.trim();
  const standard = Object.entries(types).find(([, word]) => word.toLowerCase() === text.toLowerCase());
  return standard?.[0] ?? text;
};
