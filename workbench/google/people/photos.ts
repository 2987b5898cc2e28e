/**
 * Photos of contacts: what a program may send, how they are kept, and what an answer says of them.
 *
 * *Faithful:* "All requests must have a valid photo format: JPEG or PNG"; whoever has no photo is shown with one that says
 * `default: true`; a photo is read at an address without a token (developers.google.com/people/api/rest/v1/people#Photo).
 * *Not faithful:* Google publishes no size limit and no words of the refusals; the limit here is an assumption. The bytes
 * are told by their first ones and otherwise not looked into, and come back in the size they were sent (`sz` is ignored).
 */
import { createHash } from 'node:crypto';
import { invalidArgument } from '../http';
import type { World } from '../world';
import type { ContactVersion, Photo } from './peopleData';
import { badRequest } from './jsonBody';
import type { PersonElement, SourceReference } from './personResource';

export const photoHost = 'lh3.googleusercontent.com';

/** Google shows a letter on a colour; here everybody without a photo has the same address. */
export const defaultPhoto = 'default-user';

const maximumBytes = 5 * 1024 * 1024;

const beginnings: readonly (readonly [Photo['contentType'], readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** Throws Google's 400 for what is no photo. */
export const photoFrom = (base64: string): Photo => {
  if (base64 === '') throw invalidArgument('photo_bytes is required.');
  // Looked through from the left: one expression for the whole would keep a place to go back to for each of its characters.
  if (/[^A-Za-z0-9+/_=-]|=(?!=?$)/.test(base64))
    throw badRequest('photo_bytes', "Invalid value at 'photo_bytes' (TYPE_BYTES), Base64 decoding failed.");
  const bytes = Buffer.from(base64, 'base64');
  const contentType = beginnings.find(([, beginning]) =>
    beginning.every((byte, index) => bytes[index] === byte),
  )?.[0];
  if (contentType === undefined) throw invalidArgument('The photo must be a valid JPEG or PNG.');
  if (bytes.length > maximumBytes)
    throw invalidArgument(`The photo must have at most ${String(maximumBytes)} bytes.`);
  return { contentType, base64: bytes.toString('base64') };
};

/** Answers the photo's name. */
export const keepPhoto = (world: World, photo: Photo): string => {
  const name = createHash('sha256').update(photo.base64).digest('base64url').slice(0, 32);
  world.people.photos[name] = photo;
  return name;
};

export const photoElement = (
  { photo = null }: Pick<ContactVersion, 'photo'>,
  source: SourceReference,
): PersonElement => ({
  metadata: { primary: true, source },
  url: `https://${photoHost}/contacts/${photo ?? defaultPhoto}=s100`,
  ...(photo === null ? { default: true } : {}),
});
