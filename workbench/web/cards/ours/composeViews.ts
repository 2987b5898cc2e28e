/** People of a label, for the cards beside a message that is being written. */
import type { Addressee, LabelPeople } from '../../../../src/app/compose/viewLabelPeople';
import { LABEL, LONGEST_NAMES } from './sampleViews';

export const personId = (index: number): string => `p${index.toString(36)}.0000000000000000`;

export const addressee = (index: number, change: Partial<Addressee> = {}): Addressee => ({
  record: personId(index),
  name: index % 2 === 0 ? `神田 凛 ${String(index)}` : `Rin Kanda ${String(index)}`,
  address: `rin${String(index)}@aoi.example`,
  isOutside: true,
  ...change,
});

const withoutAddress = (index: number, name: string): Addressee => ({
  record: personId(index),
  name,
  isOutside: false,
});

/** Three with an address, one without. */
export const labelPeople = (change: Partial<LabelPeople> = {}): LabelPeople => ({
  key: LABEL,
  name: 'Customers',
  people: [addressee(0), addressee(1), addressee(2), withoutAddress(3, '青木 健')],
  ...change,
});

/** One in forty has no address; all have the longest names. */
export const crowdedLabel = (count: number): LabelPeople => ({
  key: LABEL,
  name: LONGEST_NAMES[0] ?? '',
  people: Array.from({ length: count }, (_, index) =>
    index % 40 === 0
      ? withoutAddress(index, LONGEST_NAMES[index % LONGEST_NAMES.length] ?? '')
      : addressee(index, {
          name: LONGEST_NAMES[index % LONGEST_NAMES.length] ?? '',
          address: `${'m'.repeat(64)}${String(index)}@tsukimi.example`,
        }),
  ),
});

/** More than Gmail sends a message to. */
export const longestPeople: LabelPeople = crowdedLabel(2_400);
