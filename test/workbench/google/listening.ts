/** A company's Google on a port, and credentials for Google's own clients, which speak to it over HTTP. */
import { auth } from '@googleapis/people';
import { listen } from '../../../workbench/google/listen';
import type { Service } from '../../../workbench/google/route';
import { openKaede } from './kaede';

/** `api` is what every client takes: its version aside, where Google is and who asks. */
export const openListening = async (service: Service, scopes: readonly string[]) => {
  const kaede = openKaede([service]);
  const listener = await listen(kaede.router, 0, service.host);
  // Without a fetch of its own a client would import one, which Jest's sandbox does not allow. Uploads ignore `rootUrl`.
  const fetchHere: typeof fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return fetch(address.replace(`https://${service.host}/`, listener.url), init);
  };
  const as = (sub: string) => {
    const credentials = new auth.OAuth2();
    credentials.setCredentials({ access_token: kaede.identity.accessToken(sub, scopes) });
    return { auth: credentials, rootUrl: listener.url, fetchImplementation: fetchHere };
  };
  return { ...kaede, as, close: listener.close };
};
