import { googleServices } from '../../../workbench/google/services';

const routes = googleServices.flatMap(({ host, routes: ofHost }) =>
  ofHost.map((route) => ({ host, ...route })),
);

describe('the emulated Google', () => {
  it('has the hosts that the product speaks to, those of pictures and groups, and the one that is spoken to when it is pushed', () => {
    expect([...new Set(googleServices.map(({ host }) => host))].sort()).toEqual([
      'admin.googleapis.com',
      'cloudidentity.googleapis.com',
      'gmail.googleapis.com',
      'lh3.googleusercontent.com',
      'oauth2.googleapis.com',
      'people.googleapis.com',
      'script.googleapis.com',
      'sheets.googleapis.com',
      'www.googleapis.com',
    ]);
  });

  it('asks for a token everywhere but where tokens are made and photos are shown', () => {
    const open = routes.filter(({ scopes }) => scopes.length === 0).map(({ host }) => host);
    expect(new Set(open)).toEqual(new Set(['lh3.googleusercontent.com', 'oauth2.googleapis.com']));
  });

  it('lets no call be free of time, and counts no GET as a write', () => {
    expect(routes.filter(({ latency }) => latency <= 0)).toEqual([]);
    expect(routes.filter(({ method, writes }) => method === 'GET' && writes)).toEqual([]);
  });
});
