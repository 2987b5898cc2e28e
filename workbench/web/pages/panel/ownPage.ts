/**
 * Where a link of a card leads in the workbench, which has pages of its own for Gmail and for the script's web page.
 *
 * *Faithful:* Gmail's search opens with the words that the address has, in the mailbox that `authuser` names.
 * *Not faithful:* without `authuser` it is the mailbox of whoever looks, where Google takes the first account that is signed in;
 * of Gmail's addresses a search alone is known.
 */

/** `mailbox`: whose page the link stands on. What Google alone serves keeps its address. */
export const ownPage = (address: string, mailbox: string): string => {
  const { protocol, host, pathname, hash, searchParams } = new URL(address);
  if (protocol !== 'https:') return address;
  if (host === 'mail.google.com' && hash.startsWith('#search/')) {
    const reader = searchParams.get('authuser')?.split('@')[0] ?? mailbox;
    return `/gmail?${new URLSearchParams({ as: reader }).toString()}${hash}`;
  }
  if (host === 'script.google.com' && pathname.endsWith('/exec')) {
    return `/exec?${new URLSearchParams([['as', mailbox], ...searchParams]).toString()}`;
  }
  return address;
};
