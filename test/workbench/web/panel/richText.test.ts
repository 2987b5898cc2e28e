/** Text of cards is strangers' text: the little HTML that Google allows becomes a tree, all else stays text. */
import fc from 'fast-check';
import { richText, type RichNode } from '../../../../workbench/web/pages/panel/richText';

const textOf = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '' : textOf(node.children)))
    .join('');

const nodesIn = (nodes: readonly RichNode[]): readonly RichNode[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' || node.tag === 'br' ? [node] : [node, ...nodesIn(node.children)],
  );

const depthOf = (nodes: readonly RichNode[]): number =>
  Math.max(
    0,
    ...nodes.map((node) => (typeof node === 'string' || node.tag === 'br' ? 0 : 1 + depthOf(node.children))),
  );

describe('the HTML that cards allow', () => {
  it.each<[string, readonly RichNode[]]>([
    ['plain', ['plain']],
    ['', []],
    ['a <b>bold</b> word', ['a ', { tag: 'b', children: ['bold'] }, ' word']],
    ['<I><u>both</U></i>', [{ tag: 'i', children: [{ tag: 'u', children: ['both'] }] }]],
    ['one<br>two<br/>', ['one', { tag: 'br' }, 'two', { tag: 'br' }]],
    ['<font color="#0b57d0">blue</font>', [{ tag: 'font', color: '#0b57d0', children: ['blue'] }]],
    [
      "<a href='https://kaede.example/a?b=1&amp;c'>here</a>",
      [{ tag: 'a', href: 'https://kaede.example/a?b=1&c', children: ['here'] }],
    ],
    ['<time>9:00</time>', [{ tag: 'time', children: ['9:00'] }]],
    ['<s>out</s>', [{ tag: 's', children: ['out'] }]],
  ])('%j', (html, tree) => {
    expect(richText(html)).toEqual(tree);
  });

  it('entities are read once, so an escaped entity stays readable', () => {
    expect(richText('&lt;b&gt; &amp;lt; &quot;&#39;&#x540D;&nbsp;&unknown;')).toEqual([
      '<b> &lt; "\'名\u00a0&unknown;',
    ]);
    expect(richText('&#0;&#x110000;')).toEqual(['&#0;&#x110000;']);
  });
});

describe('what is not allowed stays text', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload="alert(1)">',
    '<iframe srcdoc="x"></iframe>',
    '<b onclick=alert(1)>',
    '<br',
    '< b>',
    '</b>',
    '<!-- <i -->',
  ])('%s', (html) => {
    expect(richText(html)).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(nodesIn(richText(html)).every((node) => typeof node === 'string')).toBe(true);
    expect(textOf(richText(html))).toBe(html);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    '/contacts',
    '//kaede.example',
    '',
  ])('an address %j gives no link, and its text stays', (href) => {
    expect(richText(`<a href="${href}">text</a>`)).toEqual([{ tag: 'a', children: ['text'] }]);
  });

  it('a colour that says more than a colour is none', () => {
    const [node] = richText('<font color="red;background:url(https://kaede.example)">x</font>');
    expect(node).toEqual({ tag: 'font', color: '', children: ['x'] });
  });
});

describe('broken nesting', () => {
  it('what is not closed ends with the text, or with its parent', () => {
    expect(richText('<b>a<i>b')).toEqual([{ tag: 'b', children: ['a', { tag: 'i', children: ['b'] }] }]);
    expect(richText('<b>a<i>b</b>c</i>')).toEqual([
      { tag: 'b', children: ['a', { tag: 'i', children: ['b'] }] },
      'c',
      '</i>',
    ]);
  });

  it('thousands of tags in one another make a shallow tree', () => {
    expect(depthOf(richText(`${'<b>'.repeat(10_000)}x`))).toBeLessThan(20);
  });

  it('every letter between the tags is kept, in its order, whatever the tags are', () => {
    const part = fc.constantFrom(
      '<b>',
      '</b>',
      '<font color="red">',
      '</font>',
      '<br>',
      '<',
      '>',
      '名',
      '簿',
    );
    const letters = (text: string): string => text.replace(/[^名簿]/g, '');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(letters(textOf(richText(parts.join(''))))).toBe(letters(parts.join('')));
      }),
    );
  });
});
