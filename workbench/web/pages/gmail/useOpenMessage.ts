/** Which message is open, as the fragment of the page's address tells: Back and reload work. */
import { useEffect, useState } from 'preact/hooks';

export const messageFragment = (id: string): string => `#message/${id}`;

const idIn = (fragment: string): string | undefined => /^#message\/([0-9a-f]+)$/.exec(fragment)?.[1];

export const useOpenMessage = (): string | undefined => {
  const [id, setId] = useState(() => idIn(location.hash));
  useEffect(() => {
    const follow = (): void => setId(idIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
};
