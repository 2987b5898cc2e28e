/** Where one is on the Contacts page, as the fragment of its address: Back and reload work, and a contact can be linked to. */

export type Place =
  | { readonly at: 'contacts' }
  | { readonly at: 'trash' }
  | { readonly at: 'label'; readonly label: string }
  | { readonly at: 'contact'; readonly contact: string }
  | { readonly at: 'edit'; readonly contact: string }
  | { readonly at: 'new'; readonly label?: string };

export const placeOf = (fragment: string): Place => {
  const [, at, name = ''] = /^#(\w+)(?:\/(.+))?$/.exec(fragment) ?? [];
  switch (at) {
    case 'trash':
      return { at };
    case 'new':
      return name === '' ? { at } : { at, label: name };
    case 'label':
      return name === '' ? { at: 'contacts' } : { at, label: name };
    case 'contact':
    case 'edit':
      return name === '' ? { at: 'contacts' } : { at, contact: name };
    default:
      return { at: 'contacts' };
  }
};

export const fragmentOf = (place: Place): string => {
  switch (place.at) {
    case 'label':
      return `#label/${place.label}`;
    case 'contact':
    case 'edit':
      return `#${place.at}/${place.contact}`;
    case 'new':
      return place.label === undefined ? '#new' : `#new/${place.label}`;
    default:
      return `#${place.at}`;
  }
};

/** The list that belongs to a place, as the server is asked for it; undefined where no list is shown. */
export const listAt = (place: Place): { readonly label?: string } | undefined => {
  switch (place.at) {
    case 'contacts':
      return {};
    case 'trash':
      return { label: 'trash' };
    case 'label':
      return { label: place.label };
    default:
      return undefined;
  }
};
