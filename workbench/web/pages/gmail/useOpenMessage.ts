/** Which message is open and what is searched for, as the fragment of the page's address tells: Back and reload work. */
import { useEffect, useState } from 'preact/hooks';
import { searchIn } from './mailSearch';

export const messageFragment = (id: string): string => `#message/${id}`;

const idIn = (fragment: string): string | undefined => /^#message\/([0-9a-f]+)$/.exec(fragment)?.[1];

const useFragment = (partOf: (fragment: string) => string | undefined): string | undefined => {
  const [part, setPart] = useState(() => partOf(location.hash));
  useEffect(() => {
    const follow = (): void => setPart(partOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return part;
};

export const useOpenMessage = (): string | undefined => useFragment(idIn);

export const useSearch = (): string | undefined => useFragment(searchIn);
