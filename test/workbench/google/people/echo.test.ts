/** What Google adds to values, and what it does to them, between the write and the read. */
import { openContacts } from './contactsOfKaede';
import { createContactsPage } from '../../../../workbench/google/people/contactsPage';

describe('a value that is read back', () => {
  it('says which source it is from, and which of the list is the primary one', () => {
    const { create } = openContacts();
    const person = create({ emailAddresses: [{ value: 'a@example.com' }, { value: 'b@example.com' }] });
    const source = { type: 'CONTACT', id: person.metadata?.sources?.[0]?.id };
    expect(person.emailAddresses).toEqual([
      { metadata: { primary: true, sourcePrimary: true, source }, value: 'a@example.com' },
      { metadata: { source }, value: 'b@example.com' },
    ]);
  });

  it('is trimmed, and without its empty parts', () => {
    const { create } = openContacts();
    const person = create({
      names: [{ givenName: '  Yuki ', familyName: ' ' }],
      phoneNumbers: [{ value: '' }, { value: ' 03 1111 2222 ', type: '' }, { type: 'work' }],
      organizations: [{ name: 'Kaede', current: false, fullTimeEquivalentMillipercent: 0 }],
      birthdays: [{ date: { year: 0, month: 4, day: 1 } }],
      nicknames: [{ value: '   ' }],
    });
    expect(person.names).toMatchObject([{ givenName: 'Yuki', displayName: 'Yuki' }]);
    expect(person.names?.[0]).not.toHaveProperty('familyName');
    expect(person.phoneNumbers).toMatchObject([{ value: '03 1111 2222' }]);
    expect(person.phoneNumbers).toHaveLength(1);
    expect(Object.keys(person.organizations?.[0] ?? {})).toEqual(['metadata', 'name']);
    expect(person.birthdays?.[0]?.['date']).toEqual({ month: 4, day: 1 });
    expect(person).not.toHaveProperty('nicknames');
  });

  it('keeps what a client sends back of Google’s own out of the contact', () => {
    const { create } = openContacts();
    const person = create({
      names: [
        {
          givenName: 'Yuki',
          displayName: 'Somebody',
          displayNameLastFirst: 'Else',
          metadata: { primary: true },
        },
      ],
      phoneNumbers: [{ value: '1', canonicalForm: '+999', formattedType: 'Nonsense' }],
    });
    expect(person.names).toMatchObject([{ displayName: 'Yuki' }]);
    expect(person.phoneNumbers?.[0]).not.toHaveProperty('canonicalForm');
    expect(person.phoneNumbers?.[0]).not.toHaveProperty('formattedType');
  });

  it.each([
    ['090-1234-5678', '+819012345678'],
    ['０３（１１１１）２２２２', '+81311112222'],
    ['+1 (650) 555-0100', '+16505550100'],
    ['0120-000-000', '+81120000000'],
    ['1234', undefined],
    ['03-1111-2222 ext. 5', undefined],
  ])('has the phone %s in canonical form: %s', (value, canonicalForm) => {
    const { create } = openContacts();
    const person = create({ phoneNumbers: [{ value }] });
    expect(person.phoneNumbers?.[0]?.['canonicalForm']).toBe(canonicalForm);
    expect(person.phoneNumbers?.[0]?.['value']).toBe(value);
  });

  it('has its type in words, a custom one as it was typed', () => {
    const { create } = openContacts();
    const person = create({
      phoneNumbers: [
        { value: '1', type: 'homeFax' },
        { value: '2', type: '自分用' },
      ],
      imClients: [{ username: 'yuki', protocol: 'googleTalk' }],
    });
    expect(person.phoneNumbers).toMatchObject([{ formattedType: 'Home Fax' }, { formattedType: '自分用' }]);
    expect(person.imClients).toMatchObject([{ formattedProtocol: 'Google Talk' }]);
  });

  it('has an address in lines unless somebody wrote them', () => {
    const { create } = openContacts();
    const person = create({
      addresses: [
        {
          postalCode: '100-0001',
          region: '東京都',
          city: '千代田区',
          streetAddress: '1-1',
          countryCode: 'JP',
        },
        { streetAddress: '1 Elm St', city: 'Springfield', region: 'OR', postalCode: '97000', country: 'USA' },
        { city: 'Oslo', formattedValue: 'somewhere in Oslo' },
      ],
    });
    expect(person.addresses?.map((address) => address['formattedValue'])).toEqual([
      '〒100-0001\n東京都千代田区1-1\nJP',
      '1 Elm St\nSpringfield, OR 97000\nUSA',
      'somewhere in Oslo',
    ]);
  });

  it('is plain text where a note says nothing of its content type', () => {
    const { create } = openContacts();
    expect(create({ biographies: [{ value: 'met in Kobe' }] }).biographies).toMatchObject([
      { value: 'met in Kobe', contentType: 'TEXT_PLAIN' },
    ]);
  });

  it('keeps client data as it was written, twice where it was written twice', () => {
    const { create } = openContacts();
    const clientData = [
      { key: 'meibo', value: '1' },
      { key: 'meibo', value: '1' },
    ];
    expect(create({ clientData }).clientData).toMatchObject(clientData);
  });
});

describe('a name', () => {
  const name = {
    familyName: 'Natori',
    givenName: 'Aiko',
    middleName: 'M',
    honorificPrefix: 'Dr.',
    honorificSuffix: 'PhD',
  };

  it('is put together by the locale of who looks', () => {
    const { world, emi, aiko } = openContacts();
    const shown = (sub: string) => {
      const page = createContactsPage(() => world, sub);
      page.add({ names: [name] });
      return page.contacts()[0]?.names?.[0];
    };
    expect(shown(aiko.sub)).toMatchObject({
      displayName: 'Dr. Aiko M Natori, PhD',
      displayNameLastFirst: 'Dr. Natori, Aiko M, PhD',
      unstructuredName: 'Dr. Aiko M Natori, PhD',
    });
    expect(shown(emi.sub)).toMatchObject({ displayName: 'Dr. Natori Aiko M PhD' });
  });

  it.each([
    ['Yuki', { givenName: 'Yuki' }],
    ['Yuki Aoki', { givenName: 'Yuki', familyName: 'Aoki' }],
    ['Mary Jane van Dam', { givenName: 'Mary', middleName: 'Jane van', familyName: 'Dam' }],
    ['青木 由紀', { familyName: '青木', givenName: '由紀' }],
  ])('written as one text, %s, is taken apart', (unstructuredName, parts) => {
    const { create } = openContacts();
    expect(create({ names: [{ unstructuredName }] }).names).toMatchObject([parts]);
  });

  it('sent in parts and as one text keeps the parts', () => {
    const { create } = openContacts();
    const person = create({
      names: [{ givenName: 'Yuki', familyName: 'Aoki', unstructuredName: 'Old Name' }],
    });
    expect(person.names).toMatchObject([
      { givenName: 'Yuki', familyName: 'Aoki', unstructuredName: 'Yuki Aoki' },
    ]);
  });
});
