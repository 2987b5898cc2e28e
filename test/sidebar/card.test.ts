/** Counting what Google counts. */
import { countWidgets } from '../../src/sidebar/card';

describe('the widgets of a card', () => {
  it('are counted over all sections; a row of buttons is one', () => {
    const onClick = { openLink: { url: 'https://example.com/' } };
    const buttons = [
      { text: 'Share', onClick },
      { text: 'Stop', onClick },
    ];
    expect(
      countWidgets({
        sections: [
          { widgets: [{ divider: {} }, { textParagraph: { text: 'Customers' } }] },
          { widgets: [{ buttonList: { buttons } }] },
        ],
      }),
    ).toBe(3);
  });

  it('are none on a card without sections', () => {
    expect(countWidgets({ sections: [] })).toBe(0);
  });
});
