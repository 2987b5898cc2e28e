import { composeTriggerOf, homepageOf, universalActionsOf } from '../../workbench/addOnManifest';

const run = (runFunction: string) => ({ homepageTrigger: { runFunction } });

const manifest = {
  oauthScopes: ['https://www.googleapis.com/auth/gmail.addons.current.message.metadata'],
  addOns: {
    common: {
      ...run('onHome'),
      universalActions: [
        { label: 'Sync', runFunction: 'onSync' },
        { label: 'Page', openLink: 'https://kaede.example/' },
      ],
    },
    gmail: {
      composeTrigger: { selectActions: [{ text: 'Add', runFunction: 'onCompose' }], draftAccess: 'METADATA' },
    },
    calendar: run('onCalendar'),
  },
};

it('a host has its own homepage, else the common one; one that the manifest does not name has none', () => {
  expect(homepageOf(manifest, 'CALENDAR')).toBe('onCalendar');
  expect(homepageOf(manifest, 'GMAIL')).toBe('onHome');
  expect(homepageOf(manifest, 'DRIVE')).toBeUndefined();
  expect(homepageOf({}, 'GMAIL')).toBeUndefined();
});

it('the menu has the actions that run a function, and Gmail the one for drafts', () => {
  expect(universalActionsOf(manifest)).toEqual([{ label: 'Sync', function: 'onSync' }]);
  expect(composeTriggerOf(manifest)).toEqual({ label: 'Add', function: 'onCompose', seesRecipients: true });
  expect(composeTriggerOf({ addOns: { common: {}, gmail: {} } })).toBeUndefined();
});

it('without the scope for it a draft’s recipients are not seen', () => {
  expect(composeTriggerOf({ ...manifest, oauthScopes: [] })?.seesRecipients).toBe(false);
});
