/** Follows the fragment of the page's address. */
import { useEffect, useState } from 'preact/hooks';
import { fragmentOf, placeOf, type Place } from './place';

export interface Placing {
  readonly place: Place;
  /** The list that was last shown: where Back leads. */
  readonly list: Place;
  readonly goTo: (place: Place) => void;
}

const isList = ({ at }: Place): boolean => at === 'contacts' || at === 'label' || at === 'trash';

export const usePlace = (): Placing => {
  const [placing, setPlacing] = useState(() => {
    const place = placeOf(location.hash);
    return { place, list: isList(place) ? place : placeOf('') };
  });
  useEffect(() => {
    const follow = (): void => {
      const place = placeOf(location.hash);
      setPlacing(({ list }) => ({ place, list: isList(place) ? place : list }));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    ...placing,
    goTo: (place) => {
      location.hash = fragmentOf(place);
    },
  };
};
