/** What the bench can measure, by the names that its command takes. */
import path from 'node:path';
import { executionStart } from '../../workbench/bench/executionStart';
import { listCalls } from '../../workbench/bench/listCalls';
import type { Measure } from '../../workbench/bench/measure';
import { replicationMeasures } from '../../workbench/bench/replication/replicationMeasures';
import { sidebarCost, sidebarTotals } from '../../workbench/bench/sidebarCost';
import { workerLatency } from '../../workbench/bench/workerLatency';
import { readProject } from '../../workbench/workplace';
import { besidePeers } from './besidePeers';
import { commitsUnderContention } from './commitsUnderContention';
import { livesPerSecond } from './livesPerSecond';
import { plannerCost } from './plannerCost';
import { signatures, signatureTotals } from './signatures';

const shippedBundle = (): string => path.resolve(__dirname, '../../build/dist');

/** `corpus`: a folder to measure on in the place of our own. */
export type Suite = (corpus?: string) => readonly Measure[];

const replication = replicationMeasures();

export const suites: ReadonlyMap<string, Suite> = new Map<string, Suite>([
  ['emulator', () => [executionStart(readProject(shippedBundle())), listCalls()]],
  ['worker', () => workerLatency(shippedBundle())],
  ['P1', replication.writes],
  ['P2', replication.idle],
  ['P3', replication.first],
  ['P4', () => plannerCost()],
  ['P5', () => besidePeers()],
  ['P9', replication.storage],
  ['P10', replication.propagation],
  ['P11', commitsUnderContention],
  ['P12', () => livesPerSecond()],
  ['signatures', signatures],
  ['sidebar', () => sidebarCost(shippedBundle())],
]);

/** What a suite says at its end in one line of JSON. */
export const totals: ReadonlyMap<string, (measures: readonly Measure[]) => Readonly<Record<string, number>>> =
  new Map([
    ['signatures', signatureTotals],
    ['sidebar', sidebarTotals],
  ]);
