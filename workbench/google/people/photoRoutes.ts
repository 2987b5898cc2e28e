/** `people.updateContactPhoto` and `deleteContactPhoto`, and the address at which a photo is read. */
import { notFound } from '../http';
import type { Call, Route, Service } from '../route';
import { liveContact, readBook, replaceVersion } from './addressBook';
import { optionalReadMask } from './fieldMask';
import { list, message, text, textOf } from './jsonBody';
import type { Contact } from './peopleData';
import { defaultPhoto, keepPhoto, photoFrom, photoHost } from './photos';
import { localeOf, personOf } from './personResource';
import { peopleRoute, type AccountCall } from './peopleRoute';
import { sourceType } from './readSources';

const contactPattern = '/v1/(?<resourceName>people/c\\d+)';

const namedContact = ({ world, sub, path }: AccountCall): Contact => {
  const contact = liveContact(readBook(world, sub), path['resourceName'] ?? '');
  if (contact === undefined) throw notFound();
  return contact;
};

/** The mask "defaults to empty if not set, which will skip the post mutate get". */
const setPhoto = (call: AccountCall, photo: string | null, personFields: string, method: string): unknown => {
  const { world, sub } = call;
  const mask = optionalReadMask('personFields', personFields, method);
  const contact = namedContact(call);
  replaceVersion(world, readBook(world, sub), contact, { photo });
  return mask.size === 0 ? {} : { person: personOf(contact, contact.current, mask, localeOf(world, sub)) };
};

const updatePhoto = (call: AccountCall): unknown => {
  const { world, message: body } = call;
  const photo = photoFrom(textOf(body['photoBytes']));
  namedContact(call);
  return setPhoto(call, keepPhoto(world, photo), textOf(body['personFields']), 'people/updateContactPhoto');
};

const deletePhoto = (call: AccountCall): unknown =>
  setPhoto(call, null, call.query.get('personFields') ?? '', 'people/deleteContactPhoto');

const readPhoto = ({ world, path }: Call) => {
  const name = path['name'] ?? '';
  const photo = Object.hasOwn(world.people.photos, name) ? world.people.photos[name] : undefined;
  if (photo !== undefined)
    return { bytes: Buffer.from(photo.base64, 'base64'), contentType: photo.contentType };
  if (name === defaultPhoto) return { bytes: Buffer.from(onePixel, 'base64'), contentType: 'image/png' };
  throw notFound();
};

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

export const photoRoutes: readonly Route[] = [
  peopleRoute({
    method: 'PATCH',
    pattern: new RegExp(`^${contactPattern}:updateContactPhoto$`, 'u'),
    operation: 'people.people.updateContactPhoto',
    body: message({ photoBytes: text, personFields: text, sources: list(sourceType) }),
    answer: updatePhoto,
  }),
  peopleRoute({
    method: 'DELETE',
    pattern: new RegExp(`^${contactPattern}:deleteContactPhoto$`, 'u'),
    operation: 'people.people.deleteContactPhoto',
    parameters: ['personFields', 'sources'],
    answer: deletePhoto,
  }),
];

/** Whoever has the address of a photo may read it. */
export const photoService: Service = {
  host: photoHost,
  routes: [
    {
      method: 'GET',
      pattern: /^\/contacts\/(?<name>[\w-]+)=s\d+$/u,
      operation: 'photos.get',
      writes: false,
      latency: 200,
      scopes: [],
      answer: readPhoto,
    },
  ],
};
