/** Postal addresses, with the text as it is printed where somebody wrote one (Google builds one from the parts where nobody did). */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const address = describePersonField('address', 'addresses', {
  postalCode: text('postalCode'),
  region: text('region'),
  city: text('city'),
  street: text('streetAddress'),
  extended: text('extendedAddress'),
  poBox: text('poBox'),
  country: text('country'),
  countryCode: text('countryCode'),
  unstructured: text('formattedValue'),
  type: text('type'),
});
