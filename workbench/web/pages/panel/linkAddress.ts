/** Where a link of a card may lead. Cards carry strangers' text, so a scheme that runs code is no address. */

const SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** Undefined for what is no full address, or not one of these schemes. */
export const linkAddress = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return SCHEMES.includes(protocol) ? href : undefined;
};

/** Google shows pictures of https addresses alone. */
export const imageAddress = (text: string): string | undefined => {
  const address = linkAddress(text);
  return address?.startsWith('https://') ? address : undefined;
};
