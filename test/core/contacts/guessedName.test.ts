import { guessedName } from '../../../src/core/contacts/guessedName';

const address = 'x7@tsukimi.example';

describe('a name in a message', () => {
  it.each([
    ['相川 澪', '相川', '澪'],
    ['相川　澪', '相川', '澪'],
    ['相川 澪（月見工房）', '相川', '澪'],
    ['【月見工房】相川 澪', '相川', '澪'],
    ['相川 澪 様', '相川', '澪'],
    ['相川澪', '相川澪', ''],
    ['Mio Aikawa', 'Aikawa', 'Mio'],
    ['Aikawa, Mio', 'Aikawa', 'Mio'],
    ['AIKAWA Mio', 'AIKAWA', 'Mio'],
    ['Mio AIKAWA', 'AIKAWA', 'Mio'],
    ['MIO AIKAWA', 'AIKAWA', 'MIO'],
    ['Emma van den Berg', 'van den Berg', 'Emma'],
    ['Mary Jane Watson', 'Watson', 'Mary Jane'],
    ['Dr. Imogen McAllister', 'McAllister', 'Imogen'],
    ['Mio Aikawa | Tsukimi', 'Aikawa', 'Mio'],
    ['Mio Aikawa (Tsukimi)', 'Aikawa', 'Mio'],
    ['Cher', '', 'Cher'],
  ])('%j is of the family %j and given %j', (name, family, given) => {
    expect(guessedName({ name, address })).toEqual({ family, given });
  });

  it.each([
    ['mio.aikawa@tsukimi.example', 'Aikawa', 'Mio'],
    ['mio_aikawa@tsukimi.example', 'Aikawa', 'Mio'],
    ['info@tsukimi.example', '', ''],
    ['sales.2026@tsukimi.example', '', ''],
    ['a.b.c@tsukimi.example', '', ''],
  ])('that is missing is guessed from %s: family %j, given %j', (from, family, given) => {
    expect(guessedName({ name: '', address: from })).toEqual({ family, given });
    expect(guessedName({ name: from, address: from })).toEqual({ family, given });
  });
});
