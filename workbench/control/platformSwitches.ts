/** The other answer to each question that only a real account can answer: what `verifyPlatform` has to notice. */
import * as v from 'valibot';
import type { PlatformAnswers } from '../google/platformAnswers';
import { defineSwitch, type Switch } from './switch';

const answering = <Name extends keyof PlatformAnswers>(
  name: Name,
  answer: PlatformAnswers[Name],
  does: string,
): Switch =>
  defineSwitch({
    does,
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      const former = world().platform[name];
      world().platform[name] = answer;
      return () => {
        world().platform[name] = former;
      };
    },
  });

export const platformSwitches = {
  'label-changes-unlisted': answering(
    'labelChangesListed',
    false,
    'Leaves a contact that only gained or lost a label out of the listing of changes.',
  ),
  'contacts-normalised': defineSwitch({
    does: 'Brings parts of every contact that is created into another form.',
    parameters: v.strictObject({
      fields: v.array(v.picklist(['phone', 'email', 'type', 'url', 'name', 'whitespace', 'birthday'])),
    }),
    example: { fields: ['email' as const] },
    turnOn: ({ world }, { fields }) => {
      const { normalised } = world().platform;
      world().platform.normalised = fields;
      return () => {
        world().platform.normalised = normalised;
      };
    },
  }),
  'client-data-long': answering(
    'clientDataCharacters',
    1_000_000,
    'Takes any length of a value in a contact’s clientData.',
  ),
  'client-data-few': answering('clientDataEntries', 100, 'Refuses more than 100 entries of clientData.'),
  'listing-whole': answering('listedValues', 1_000, 'Shows every e-mail address and phone in listings.'),
  'empty-mask-names': answering('emptyMaskNames', true, 'Names what a create with an empty mask made.'),
  'sync-tokens-per-client': answering(
    'syncTokensServeAnyClient',
    false,
    'Lets a sync token serve only the client that it was given to.',
  ),
  'directory-ids-differ': answering(
    'directoryNamesAccounts',
    false,
    'Gives people in the directory another id than their accounts.',
  ),
  'hidden-folder-per-client': answering(
    'hiddenFolderOf',
    'client',
    'Gives each client of a project a hidden folder of its own.',
  ),
  'named-range-names-repeat': answering(
    'namedRangeNamesRepeat',
    true,
    'Takes a second named range of a name.',
  ),
  'named-range-ids-repeat': answering('namedRangeIdsRepeat', true, 'Takes a second named range of an id.'),
  'frequent-triggers': answering('frequentTriggers', true, 'Lets an add-on’s trigger fire every minute.'),
  'several-triggers': answering('clockTriggers', 20, 'Lets an account have 20 clock triggers in an add-on.'),
};
