import { DEFAULT_SHARED, sharedPart, unsharedPart } from '../../../src/core/contacts/sharedPart';

describe('what a share includes', () => {
  const office = { city: '千代田区', type: 'work' };
  const house = { city: '鎌倉市', type: 'Home' };
  const hut = { city: '軽井沢町', type: '自宅' };
  const addresses = [office, house, hut];

  it('leaves private things out unless the owner chooses them', () => {
    for (const item of ['note', 'birthday', 'relation', 'custom', 'homeAddress'] as const)
      expect(DEFAULT_SHARED).not.toContain(item);
    expect(DEFAULT_SHARED).toHaveLength(18);
  });

  it('a home address stays with its owner, a work address goes out', () => {
    expect(sharedPart('address', addresses, DEFAULT_SHARED)).toEqual([office]);
    expect(unsharedPart('address', addresses, DEFAULT_SHARED)).toEqual([house, hut]);
  });

  it('home addresses go out where the owner ticks them', () => {
    const shared = [...DEFAULT_SHARED, 'homeAddress'] as const;
    expect(sharedPart('address', addresses, shared)).toEqual(addresses);
    expect(unsharedPart('address', addresses, shared)).toEqual([]);
  });

  it('a field that is not ticked stays whole, also when only home addresses are', () => {
    expect(sharedPart('note', [{ value: 'private' }], DEFAULT_SHARED)).toEqual([]);
    expect(unsharedPart('note', [{ value: 'private' }], DEFAULT_SHARED)).toEqual([{ value: 'private' }]);
    expect(sharedPart('address', addresses, ['homeAddress'])).toEqual([]);
  });

  it('a phone of type home is no home address', () => {
    const phone = [{ value: '03-1234-5678', type: 'home' }];
    expect(sharedPart('phone', phone, DEFAULT_SHARED)).toEqual(phone);
  });
});
