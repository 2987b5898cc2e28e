/** Whose page this is, as its own address says it; without a name it is the first person's. */
export const mailboxHere = (): string => new URLSearchParams(location.search).get('as') ?? 'aiko';
