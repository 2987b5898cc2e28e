/** What the bench can measure, by the names that its command takes. */
import path from 'node:path';
import { readProject } from '../workplace';
import { executionStart } from './executionStart';
import { listCalls } from './listCalls';
import type { Measure } from './measure';
import { workerLatency } from './workerLatency';

const shippedBundle = (): string => path.resolve(__dirname, '../../build/dist');

export type Suite = () => readonly Measure[];

export const suites: ReadonlyMap<string, Suite> = new Map<string, Suite>([
  ['emulator', () => [executionStart(readProject(shippedBundle())), listCalls()]],
  ['worker', () => workerLatency(shippedBundle())],
]);
