/** Every field's place in Google's Person, and whole contacts to and fro. */
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { FieldName, Fields } from '../../core/contacts/fieldValue';
import { address } from './address';
import { birthday } from './birthday';
import { calendarUrl } from './calendarUrl';
import { custom } from './custom';
import { email } from './email';
import { event } from './event';
import { externalId } from './externalId';
import { gender } from './gender';
import { instantMessage } from './instantMessage';
import { interest } from './interest';
import { keyword } from './keyword';
import { locale } from './locale';
import { location } from './location';
import { name } from './name';
import { nickname } from './nickname';
import { note } from './note';
import { occupation } from './occupation';
import { organization } from './organization';
import { phone } from './phone';
import { relation } from './relation';
import { sip } from './sip';
import { url } from './url';
import type { PersonField } from './describePersonField';
import type { PersonJson } from './person';

export const PERSON_FIELDS: Readonly<Record<FieldName, PersonField>> = {
  name,
  nickname,
  email,
  phone,
  address,
  organization,
  occupation,
  birthday,
  event,
  relation,
  url,
  instantMessage,
  sip,
  calendarUrl,
  gender,
  location,
  locale,
  interest,
  keyword,
  externalId,
  custom,
  note,
};

/** Fields without a value are left out. */
export const fieldsFromPerson = (person: PersonJson, names: readonly FieldName[] = FIELD_NAMES): Fields =>
  Object.fromEntries(
    names
      .map((name) => [name, PERSON_FIELDS[name].fromPerson(person)] as const)
      .filter(([, value]) => value.length > 0),
  );

/** Exactly the fields that are named, so that an empty one clears what was there. */
export const personFromFields = (fields: Fields): PersonJson =>
  FIELD_NAMES.reduce<PersonJson>((person, name) => {
    const value = fields[name];
    return value === undefined ? person : { ...person, ...PERSON_FIELDS[name].toPerson(value) };
  }, {});
