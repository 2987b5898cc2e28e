/** Photos of contacts: sent as bytes, shown as addresses. */
import { createContactsTools } from '../../../../workbench/google/people/contactsTools';
import { peopleService } from '../../../../workbench/google/people/peopleService';
import { photoService } from '../../../../workbench/google/people/photoRoutes';
import type { Person } from '../../../../workbench/google/people/personResource';
import { newQuotaData } from '../../../../workbench/google/quota';
import { openKaede } from '../kaede';
import { openContacts } from './contactsOfKaede';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9]).toString('base64');

interface Changed {
  readonly person?: Person;
}

const open = () => {
  const contacts = openContacts();
  const { resourceName, etag } = contacts.create({ names: [{ givenName: 'Mio' }] });
  const update = (photoBytes: string, more: object = { personFields: 'photos' }) =>
    contacts.call<Changed>('PATCH', `${resourceName}:updateContactPhoto`, {}, { photoBytes, ...more });
  const remove = (parameters = {}) =>
    contacts.call<Changed>('DELETE', `${resourceName}:deleteContactPhoto`, parameters);
  const photo = () => contacts.get(resourceName, 'photos').body.photos?.[0] ?? {};
  return { ...contacts, resourceName, etag, update, remove, photo };
};

describe('a photo', () => {
  it('is a default one until somebody sends another, and again when that is deleted', () => {
    const { update, remove, photo } = open();
    const standing = { default: true, url: expect.stringContaining('default') as unknown };
    expect(photo()).toMatchObject(standing);
    const { body } = update(JPEG);
    expect(body.person?.photos?.[0]?.['default']).toBeUndefined();
    expect(photo()['url']).toBe(body.person?.photos?.[0]?.['url']);
    expect(photo()['url']).not.toMatch('default');
    expect(remove({ personFields: 'photos' }).body.person?.photos?.[0]).toMatchObject(standing);
    expect(photo()).toMatchObject(standing);
  });

  it('makes a new etag each time, and a change for those who synchronise', () => {
    const { update, remove, get, list, resourceName, etag } = open();
    const { nextSyncToken = '' } = list({ personFields: 'photos' }).body;
    update(JPEG);
    const { etag: second } = get(resourceName).body;
    remove();
    expect(new Set([etag, second, get(resourceName).body.etag]).size).toBe(3);
    const changes = list({ personFields: 'photos', syncToken: nextSyncToken }).body;
    expect(changes.connections?.map((person) => person.resourceName)).toEqual([resourceName]);
  });

  it('is answered with nothing where no fields are asked for', () => {
    const { update, remove } = open();
    expect(update(PNG, {})).toEqual({ status: 200, body: {} });
    expect(remove()).toEqual({ status: 200, body: {} });
  });

  it('is left as it is by an update of the contact', () => {
    const { update, photo, call, get, resourceName } = open();
    update(JPEG);
    const before = photo();
    const { etag } = get(resourceName).body;
    call('PATCH', `${resourceName}:updateContact`, { updatePersonFields: 'names' }, { etag, names: [] });
    expect(photo()).toEqual(before);
  });

  it('survives a merge with a contact that has none', () => {
    const { update, create, photo, get, world, aiko, resourceName } = open();
    update(JPEG);
    const { url } = photo();
    const { resourceName: survivor } = create({});
    createContactsTools(() => world, aiko.sub).merge([survivor, resourceName], 'none');
    expect(get(survivor, 'photos').body.photos).toMatchObject([{ url }]);
  });

  it.each([
    ['no bytes', ''],
    ['what is no base64', '<svg>'],
    ['a GIF', Buffer.from('GIF89a').toString('base64')],
    ['six megabytes', Buffer.concat([Buffer.from(JPEG, 'base64'), Buffer.alloc(6e6)]).toString('base64')],
  ])('of %s is refused, and nothing changes', (_, bytes) => {
    const { update, photo, get, resourceName, etag } = open();
    expect(update(bytes)).toMatchObject({ status: 400, body: { error: { status: 'INVALID_ARGUMENT' } } });
    expect(photo()).toMatchObject({ default: true });
    expect(get(resourceName).body.etag).toBe(etag);
  });

  it('of a contact that is not there is refused, and so is one of a field that does not exist', () => {
    const { call, update, remove } = open();
    expect(call('PATCH', 'people/c1:updateContactPhoto', {}, { photoBytes: JPEG }).status).toBe(404);
    expect(call('DELETE', 'people/c1:deleteContactPhoto').status).toBe(404);
    expect(update(JPEG, { personFields: 'face' }).status).toBe(400);
    expect(remove({ personFields: 'face' }).status).toBe(400);
  });

  it('has a quota of its own: 50 a minute', () => {
    const { update, world, get, resourceName } = open();
    Object.assign(world.quota, newQuotaData());
    const statuses = Array.from({ length: 51 }, () => update(PNG, {}).status);
    expect(statuses.indexOf(429)).toBe(50);
    expect(get(resourceName).status).toBe(200);
  });
});

describe('the address of a photo', () => {
  const { world, call, identity, aiko } = openKaede([peopleService, photoService]);
  const token = identity.accessToken(aiko.sub, ['https://www.googleapis.com/auth/contacts']);
  const people = 'https://people.googleapis.com/v1/people';
  const created = call('POST', `${people}:createContact?personFields=photos`, { token, json: {} }).json;
  const urlOf = (person: Record<string, unknown>) =>
    (person as { photos: { url: string }[] }).photos[0]?.url ?? '';

  it('opens the bytes without a token, also the default one', () => {
    const updated = call(
      'PATCH',
      `https://people.googleapis.com/v1/${String(created['resourceName'])}:updateContactPhoto`,
      {
        token,
        json: { photoBytes: JPEG, personFields: 'photos' },
      },
    ).json as { person: Record<string, unknown> };
    const answer = call('GET', urlOf(updated.person));
    expect([answer.headers['content-type'], Buffer.from(answer.body).toString('base64')]).toEqual([
      'image/jpeg',
      JPEG,
    ]);
    expect(call('GET', urlOf(created)).headers['content-type']).toBe('image/png');
    expect(Object.keys(world.people.photos)).toHaveLength(1);
  });

  it('that nobody was given opens nothing', () => {
    expect(call('GET', 'https://lh3.googleusercontent.com/contacts/unknown=s100').status).toBe(404);
  });
});
