/** How much of what people say of themselves the signature parser finds, and how much of what it finds is right. */
import path from 'node:path';
import type { Signature } from '../../src/core/signatures/readSignature';
import { readSignature } from '../../src/core/signatures/readSignature';
import type { Measure } from '../../workbench/bench/measure';
import type { SignatureField, Tally } from '../signatures/compareSignature';
import { compareField, SIGNATURE_FIELDS } from '../signatures/compareSignature';
import type { CorpusMessage } from '../signatures/corpus';
import { readCorpus } from '../signatures/corpus';

/** Written before the parser and never looked at while it is worked on. */
const HELD_OUT = path.resolve(__dirname, '../signatures/corpus/held-out');

/** Of a field: a part of a block that is hard to read may pull down one of them. */
const FIELD_GOAL = 90;
const PRECISION_GOAL = 98;
const RECALL_GOAL = 90;

const NOTHING: Tally = { right: 0, found: 0, said: 0 };

const sum = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  found: one.found + other.found,
  said: one.said + other.said,
});

const tallyOf = (read: readonly (readonly [CorpusMessage, Signature])[], field: SignatureField): Tally =>
  read.map(([{ expected }, found]) => compareField(field, expected, found)).reduce(sum, NOTHING);

/** Of nothing all is right. */
const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

const measuresOf = (name: string, tally: Tally, precision: number, recall: number): readonly Measure[] => [
  {
    name: `${name} precision`,
    value: share(tally.right, tally.found),
    unit: '%',
    basis: `${String(tally.right)} of ${String(tally.found)} found`,
    goal: { atLeast: precision },
  },
  {
    name: `${name} recall`,
    value: share(tally.right, tally.said),
    unit: '%',
    basis: `${String(tally.right)} of ${String(tally.said)} said`,
    goal: { atLeast: recall },
  },
];

export const signatures = (folder = HELD_OUT): readonly Measure[] => {
  const read = readCorpus(folder).map(
    (message) => [message, readSignature(message.sender, message.body)] as const,
  );
  const tallies = SIGNATURE_FIELDS.map((field) => ({ field, tally: tallyOf(read, field) }));
  const whole = tallies.map(({ tally }) => tally).reduce(sum, NOTHING);
  return [
    ...tallies.flatMap(({ field, tally }) => measuresOf(field, tally, FIELD_GOAL, FIELD_GOAL)),
    ...measuresOf('all', whole, PRECISION_GOAL, RECALL_GOAL),
  ];
};

const asRatio = (measures: readonly Measure[], name: string): number =>
  Math.round(10 * (measures.find((measure) => measure.name === name)?.value ?? 0)) / 1_000;

/** The last line, for machines. */
export const signatureTotals = (measures: readonly Measure[]): Readonly<Record<string, number>> => ({
  precision: asRatio(measures, 'all precision'),
  recall: asRatio(measures, 'all recall'),
});
