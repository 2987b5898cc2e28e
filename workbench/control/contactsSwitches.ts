/** Misbehaviours of Google Contacts: listings and labels that lag, tokens that expire early, etags that are stale. */
import * as v from 'valibot';
import { liveContacts, readBook, writeBook } from '../google/people/addressBook';
import { expireSyncTokens } from '../google/people/listTokens';
import { renameContact } from '../google/people/renamedContacts';
import { accountsAt, defineSwitch } from './switch';

const email = v.pipe(v.string(), v.email());
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400));

export const contactsSwitches = {
  'listing-lag': defineSwitch({
    does: 'Keeps every later write out of listings for so many minutes.',
    parameters: v.strictObject({ minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1_440)) }),
    example: { minutes: 5 },
    turnOn: ({ world }, { minutes }) => {
      const { lagMs } = world().people;
      world().people.lagMs = minutes * 60_000;
      return () => {
        world().people.lagMs = lagMs;
      };
    },
  }),
  'label-lag': defineSwitch({
    does: 'Lets a new label take no members for so many seconds.',
    parameters: v.strictObject({ seconds }),
    example: { seconds: 2 },
    turnOn: ({ world }, { seconds: lag }) => {
      const { labelLagMs } = world().people;
      world().people.labelLagMs = lag * 1_000;
      return () => {
        world().people.labelLagMs = labelLagMs;
      };
    },
  }),
  'stale-etag-skipped': defineSwitch({
    does: 'Lets a batch with a stale etag skip that contact, where otherwise all of it is refused.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      const { staleEtagInBatch } = world().people;
      world().people.staleEtagInBatch = 'skip the contact';
      return () => {
        world().people.staleEtagInBatch = staleEtagInBatch;
      };
    },
  }),
  'sync-tokens-expired': defineSwitch({
    does: 'Expires all sync tokens that were given out to the account, or to everybody.',
    parameters: v.strictObject({ account: v.exactOptional(email) }),
    example: { account: 'aiko@kaede.example' },
    turnOn: ({ world }, { account }) => {
      for (const { sub } of accountsAt(world(), account)) expireSyncTokens(writeBook(world(), sub));
      return null;
    },
  }),
  'resource-names-changed': defineSwitch({
    does: 'Gives every contact of the account, or of everybody, another resource name, as when it is linked with a profile.',
    parameters: v.strictObject({ account: v.exactOptional(email) }),
    example: { account: 'aiko@kaede.example' },
    turnOn: ({ world }, { account }) => {
      for (const { sub } of accountsAt(world(), account)) {
        for (const { resourceName } of liveContacts(readBook(world(), sub)))
          renameContact(world(), sub, resourceName);
      }
      return null;
    },
  }),
};
