/** The list under a text field: which suggestions go with what is typed, and where the arrow keys lead. */
import { matching, noSuggestions, stepped } from '../../../../workbench/web/pages/panel/suggestionList';

it.each([
  ['be', ['Ben Whitlock', 'Abe']],
  [' BEN ', ['Ben Whitlock']],
  ['', ['Ben Whitlock', 'Abe', '森下 愛子']],
  ['愛', ['森下 愛子']],
  ['x', []],
])('what goes with %j', (typed, texts) => {
  expect(matching(['Ben Whitlock', 'Abe', '森下 愛子'], typed)).toEqual(texts);
});

it('the arrow keys go through the list and round its ends', () => {
  const texts = ['a', 'b', 'c'];
  expect(stepped({ texts }, 1).at).toBe(0);
  expect(stepped({ texts }, -1).at).toBe(2);
  expect(stepped({ texts, at: 2 }, 1).at).toBe(0);
  expect(stepped({ texts, at: 0 }, -1).at).toBe(2);
  expect(stepped(noSuggestions, 1)).toEqual(noSuggestions);
});
