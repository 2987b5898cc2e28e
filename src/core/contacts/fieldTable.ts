/** All fields of a contact, in the order in which people see them. */
import { address } from './fields/address';
import { birthday } from './fields/birthday';
import { calendarUrl } from './fields/calendarUrl';
import { custom } from './fields/custom';
import { email } from './fields/email';
import { event } from './fields/event';
import { externalId } from './fields/externalId';
import { gender } from './fields/gender';
import { instantMessage } from './fields/instantMessage';
import { interest } from './fields/interest';
import { keyword } from './fields/keyword';
import { locale } from './fields/locale';
import { location } from './fields/location';
import { name } from './fields/name';
import { nickname } from './fields/nickname';
import { note } from './fields/note';
import { occupation } from './fields/occupation';
import { organization } from './fields/organization';
import { phone } from './fields/phone';
import { relation } from './fields/relation';
import { sip } from './fields/sip';
import { url } from './fields/url';
import type { FieldDefinition, FieldName } from './fieldValue';

export const FIELDS: Readonly<Record<FieldName, FieldDefinition>> = {
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

export const FIELD_NAMES: readonly FieldName[] = Object.values(FIELDS).map((definition) => definition.name);
