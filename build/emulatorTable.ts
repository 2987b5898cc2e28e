/** Which of Google's methods are emulated and tested, as a table. */

export interface MethodRow {
  readonly method: string;
  readonly isEmulated: boolean;
  readonly succeeds: boolean;
  /** Documented statuses by which the method itself has refused in a test. */
  readonly errors: readonly number[];
}

/** Statuses that the reference documents for a method's own refusals; others are the front end's or a server's trouble. */
const DOCUMENTED: readonly number[] = [400, 403, 404, 409, 429];

/** `records`: lines of an operation and a status. A method that is not listed and was called counts as well. */
export const methodRows = (
  listed: readonly string[],
  emulated: ReadonlySet<string>,
  records: readonly string[],
): readonly MethodRow[] => {
  const statuses = new Map<string, Set<number>>();
  for (const record of records) {
    const [operation = '', status = ''] = record.split(' ');
    if (operation === '') continue;
    statuses.set(operation, (statuses.get(operation) ?? new Set()).add(Number(status)));
  }
  return [...new Set([...listed, ...statuses.keys()])].map((method) => {
    const seen = [...(statuses.get(method) ?? [])];
    return {
      method,
      isEmulated: emulated.has(method),
      succeeds: seen.some((status) => status < 300),
      errors: seen.filter((status) => DOCUMENTED.includes(status)).sort((one, other) => one - other),
    };
  });
};

export const isTested = ({ succeeds, errors }: MethodRow): boolean => succeeds && errors.length > 0;

const lineOf = (row: MethodRow): string => {
  const emulated = row.isEmulated ? 'emulated' : '–';
  const tests = [...(row.succeeds ? ['200'] : []), ...row.errors].join(' ');
  return `${row.method.padEnd(64)} ${emulated.padEnd(10)} ${tests === '' ? '–' : tests}`;
};

/** The table, the names that are missing, and as the last line the three counts. */
export const emulatorTable = (rows: readonly MethodRow[]): string => {
  const names = (which: (row: MethodRow) => boolean): string =>
    rows
      .filter(which)
      .map(({ method }) => method)
      .join(', ') || 'none';
  const counts = {
    used: rows.length,
    emulated: rows.filter(({ isEmulated }) => isEmulated).length,
    tested: rows.filter(isTested).length,
  };
  return [
    `${'method'.padEnd(64)} ${'emulated'.padEnd(10)} answers seen in tests`,
    ...rows.map(lineOf),
    '',
    `Not emulated: ${names(({ isEmulated }) => !isEmulated)}`,
    `Emulated and untested: ${names((row) => row.isEmulated && !isTested(row))}`,
    JSON.stringify(counts),
  ].join('\n');
};
