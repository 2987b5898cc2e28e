import { fragmentOf, placeOf, type Place } from '../../../../workbench/web/pages/contacts/place';

describe('a place on the Contacts page', () => {
  it.each<Place>([
    { at: 'contacts' },
    { at: 'trash' },
    { at: 'label', label: 'contactGroups/4f' },
    { at: 'contact', contact: 'people/c1' },
    { at: 'edit', contact: 'people/c1' },
    { at: 'new' },
    { at: 'new', label: 'contactGroups/4f' },
  ])('%j is found again by its fragment', (place) => {
    expect(placeOf(fragmentOf(place))).toEqual(place);
  });

  it.each(['', '#', '#nowhere', '#contact', '#label/'])('%j leads to all contacts', (fragment) => {
    expect(placeOf(fragment)).toEqual({ at: 'contacts' });
  });
});
