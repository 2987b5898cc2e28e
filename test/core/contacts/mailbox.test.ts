import { isAddress, mailboxFrom } from '../../../src/core/contacts/mailbox';

const asIs = (name: string): string => name;

describe('who wrote', () => {
  it.each([
    ['Mio Aikawa <mio@tsukimi.example>', 'Mio Aikawa', 'mio@tsukimi.example'],
    ['"Aikawa, Mio" <Mio@Tsukimi.Example>', 'Aikawa, Mio', 'mio@tsukimi.example'],
    ['相川 澪 <mio@tsukimi.example>', '相川 澪', 'mio@tsukimi.example'],
    ['"She said \\"hi\\"" <mio@tsukimi.example>', 'She said "hi"', 'mio@tsukimi.example'],
    ['mio@tsukimi.example', '', 'mio@tsukimi.example'],
    ['<mio@tsukimi.example>', '', 'mio@tsukimi.example'],
    ['mio@tsukimi.example (Mio Aikawa)', 'Mio Aikawa', 'mio@tsukimi.example'],
    ['mio@tsukimi.example <mio@tsukimi.example>', '', 'mio@tsukimi.example'],
    ['A <a@x.example>, B <b@x.example>', 'A', 'a@x.example'],
    ['Two\r\n  lines <mio@tsukimi.example>', 'Two lines', 'mio@tsukimi.example'],
  ])('in %j is %j at %s', (header, name, address) => {
    expect(mailboxFrom(header, asIs)).toEqual({ name, address });
  });

  it.each(['', 'Mio', 'Mio <mio>', '<>', 'mio@', '@x.example', `<${'a'.repeat(300)}@x.example>`])(
    'cannot be told from %j',
    (header) => {
      expect(mailboxFrom(header, asIs)).toBeUndefined();
    },
  );

  it('is told by the address outside the name, whatever the name holds once it is decoded', () => {
    const decode = (): string => 'Boss <boss@kaede.example>';
    expect(mailboxFrom('=?x?= <stranger@x.example>', decode)?.address).toBe('stranger@x.example');
  });

  it.each([
    ['quoted', '"Rin Kanda <rin@aoi.example>" <stranger@x.example>'],
    ['quoted, with a quote in the quote', '"\\" <rin@aoi.example>" <stranger@x.example>'],
    ['encoded without encoding its brackets', '=?utf-8?q?Rin_<rin@aoi.example>?= <stranger@x.example>'],
    ['in a comment', '(<rin@aoi.example>) stranger@x.example'],
    ['in a comment within a comment', '(Rin (\\) <rin@aoi.example>)) <stranger@x.example>'],
  ])('who writes an address into his name, %s, is known by the one outside of it', (_how, header) => {
    expect(mailboxFrom(header, asIs)?.address).toBe('stranger@x.example');
  });

  it.each([
    'Rin <rin@aoi.example> <stranger@x.example>',
    '"Rin <rin@aoi.example>',
    '(Rin <rin@aoi.example>',
    '"rin"@aoi.example',
    'rin@aoi.example stranger@x.example',
  ])('cannot be told from %j, which no two programs read alike', (header) => {
    expect(mailboxFrom(header, asIs)).toBeUndefined();
  });

  it('has a name that cannot turn the direction of writing, and of a length that fits a card', () => {
    expect(mailboxFrom('\u202emoc.x@a\u2066 <a@x.example>', asIs)?.name).toBe('moc.x@a');
    expect(mailboxFrom(`${'x'.repeat(500)} <a@x.example>`, asIs)?.name).toHaveLength(200);
  });

  it('has an address only where there is one @ and nothing that ends an address', () => {
    expect(['a@b', 'a@b@c', 'a b@c', 'a,b@c', 'a'].map(isAddress)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
