/**
 * What a call takes of Google's quotas, and how much there is by default. `quota.ts` refuses by it.
 *
 * Costs of People writes: developers.google.com/people/v1/contacts. Its limits are published nowhere but in each project's
 * console: these are the lower of the figures that developers report. Sheets: developers.google.com/workspace/sheets/api/limits.
 * Directory: developers.google.com/workspace/admin/directory/v1/limits.
 */

export type QuotaBucket =
  | 'critical-reads'
  | 'critical-writes'
  | 'group-reads'
  | 'deletes'
  | 'photo-writes'
  | 'sheets-reads'
  | 'sheets-writes'
  | 'directory';

/** Units per minute and person; a service account counts as a person. */
export const quotaLimits: Readonly<Record<QuotaBucket, number>> = {
  'critical-reads': 60,
  'critical-writes': 30,
  'group-reads': 90,
  deletes: 30,
  'photo-writes': 50,
  'sheets-reads': 60,
  'sheets-writes': 60,
  directory: 2_400,
};

export type QuotaCost = Readonly<Partial<Record<QuotaBucket, number>>>;

const one: QuotaCost = { 'critical-reads': 1, 'critical-writes': 1 };
const batch: QuotaCost = { 'critical-reads': 6, 'critical-writes': 6 };

const costs: Readonly<Partial<Record<string, QuotaCost>>> = {
  'people.people.createContact': one,
  'people.people.updateContact': one,
  'people.people.batchCreateContacts': batch,
  'people.people.batchUpdateContacts': batch,
  'people.people.deleteContact': { deletes: 1 },
  'people.people.batchDeleteContacts': { deletes: 10 },
  'people.people.updateContactPhoto': { 'photo-writes': 1 },
  'people.people.deleteContactPhoto': { 'photo-writes': 1 },
  'people.otherContacts.copyOtherContactToMyContactsGroup': one,
};

/** "Daily contact writes" of a person: what developers read in their consoles. */
export const dailyWriteLimit = 100_000;

/** A batch costs as much as its largest, however few contacts it has: developers.google.com/people/v1/contacts. */
const dailyWriteCosts: Readonly<Partial<Record<string, number>>> = {
  'people.people.createContact': 1,
  'people.people.updateContact': 1,
  'people.people.batchCreateContacts': 200,
  'people.people.batchUpdateContacts': 200,
  'people.otherContacts.copyOtherContactToMyContactsGroup': 1,
};

export const dailyWriteCost = (operation: string): number => dailyWriteCosts[operation] ?? 0;

/** Empty for what counts in none of these, such as tokens and Drive. */
export const quotaCost = (operation: string, writes: boolean): QuotaCost => {
  const known = costs[operation];
  if (known !== undefined) return known;
  if (operation.startsWith('people.contactGroups.')) return writes ? { deletes: 1 } : { 'group-reads': 1 };
  if (operation.startsWith('people.')) return { 'critical-reads': 1 };
  if (operation.startsWith('sheets.')) return writes ? { 'sheets-writes': 1 } : { 'sheets-reads': 1 };
  return operation.startsWith('directory.') ? { directory: 1 } : {};
};
