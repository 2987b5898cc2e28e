/** P5: the whole engine from one member to the other, beside Unison and vdirsyncer, in processor time and in one run. */
import type { Measure } from '../../workbench/bench/measure';
import { processorTime } from '../../workbench/bench/processorTime';
import { editEvery, foundPair, runHour } from './enginePair';
import type { Folders, Peer } from './peers';
import { findPeer, layOutFolders, preparePeer, removeFolders, retitleEvery, runPeer } from './peers';

const CONTACTS = 10_000;
const STEP = 100;

/** Seconds of processor time. */
interface Times {
  readonly first: number;
  readonly idle: number;
  readonly changed: number;
}

const enginesTimes = (contacts: number): Times => {
  const pair = foundPair(contacts);
  const hour = (): number =>
    processorTime(() => {
      runHour(pair);
    }) / 1_000;
  const first = hour();
  // The owner's tags come back to her with the next listing.
  hour();
  const idle = hour();
  editEvery(pair, STEP, 'Head of Sales');
  return { first, idle, changed: hour() };
};

const peersTimes = (peer: Peer, folders: Folders): Times => {
  preparePeer(peer, folders);
  const first = runPeer(peer, folders);
  runPeer(peer, folders);
  const idle = runPeer(peer, folders);
  retitleEvery(folders, STEP);
  return { first, idle, changed: runPeer(peer, folders) };
};

const GOALS: Readonly<Record<keyof Times, number>> = { first: 1, idle: 0.2, changed: 0.5 };
const WORDS: Readonly<Record<keyof Times, string>> = {
  first: 'first',
  idle: 'no-op',
  changed: '1 % changed',
};

/** Throws `MissingPeer`. */
export const besidePeers = (contacts = CONTACTS): readonly Measure[] => {
  const unison = findPeer('unison', '-version');
  const vdirsyncer = findPeer('vdirsyncer', '--version');
  const { people } = foundPair(contacts);
  const timesOf = (peer: Peer): Times => {
    const folders = layOutFolders(people);
    try {
      return peersTimes(peer, folders);
    } finally {
      removeFolders(folders);
    }
  };
  const [ours, unisons, vdirsyncers] = [enginesTimes(contacts), timesOf(unison), timesOf(vdirsyncer)];
  const measure = (what: keyof Times, than: Times, { name, version }: Peer, atMost: number): Measure => ({
    name: `P5 ${WORDS[what]}`,
    value: ours[what] / than[what],
    unit: `× ${name}`,
    basis: `${ours[what].toFixed(2)} s, ${name} ${version} ${than[what].toFixed(2)} s`,
    goal: { atMost },
  });
  return [
    measure('first', unisons, unison, GOALS.first),
    measure('first', vdirsyncers, vdirsyncer, 0.2),
    measure('idle', unisons, unison, GOALS.idle),
    measure('changed', unisons, unison, GOALS.changed),
  ];
};
