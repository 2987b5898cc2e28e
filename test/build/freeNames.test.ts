/** Which names a script expects around it, in the forms in which libraries write them. */
import { findFreeNames } from '../../build/gates/freeNames';

const namesIn = (code: string): readonly string[] => findFreeNames(code).map(({ name }) => name);

describe('a name is expected from outside', () => {
  it.each([
    ['called at the top', 'setTimeout(1)', ['setTimeout']],
    ['used in a function that nothing calls', 'function f() { return new URL("x") }', ['URL']],
    ['used in the default of a parameter', 'const f = (a = crypto) => a', ['crypto']],
    ['used as a computed key', 'const o = { [fetch]: 1 }', ['fetch']],
    ['used as a shorthand property', 'const o = { Buffer }', ['Buffer']],
    ['extended by a class', 'class A extends EventTarget {}', ['EventTarget']],
    ['assigned without a declaration', 'leaked = 1', ['leaked']],
    ['read from globalThis', 'globalThis.atob("")', ['globalThis', 'atob']],
    ['declared only in another function', 'function f() { var URL } function g() { return URL }', ['URL']],
    ['declared only in an inner block', '{ let URL = 1 } URL', ['URL']],
    ['asked for in one condition and used after it', 'if (typeof fetch === "x") f; fetch; var f', ['fetch']],
  ])('%s', (_situation, code, expected) => {
    expect(namesIn(code)).toEqual(expected);
  });
});

describe('a name is not expected from outside', () => {
  it.each([
    ['declared later by var in an inner block', 'URL; { var URL = 1 }'],
    ['a function declared after its use', 'f(); function f() {}'],
    ['a parameter taken apart', 'function f({ a, b: [c, ...d], ...e }, g = a) { return [a, c, d, e, g] }'],
    ['what a catch binds', 'try {} catch (fetch) { fetch }'],
    ['the own name of a function expression', '(function again() { again() })'],
    ['the own name of a class expression', '(class A { m() { return A } })'],
    ['arguments of a function', 'function f() { return arguments }'],
    ['a property that has such a name', 'const o = { URL: 1 }; o.URL; o?.fetch'],
    ['a method that has such a name', 'class A { fetch() {} }'],
    ['a label', 'fetch: for (;;) { break fetch }'],
    ['only asked whether it exists', 'typeof window'],
    ['used where the condition asked whether it exists', 'typeof self !== "undefined" ? self : 1'],
    ['used behind && after the question', 'typeof window === "object" && window'],
  ])('%s', (_situation, code) => {
    expect(namesIn(code)).toEqual([]);
  });
});

it('each name comes once, with the line of its first use', () => {
  expect(findFreeNames('let a;\nURL;\nfetch;\nURL;')).toEqual([
    { name: 'URL', line: 2 },
    { name: 'fetch', line: 3 },
  ]);
});
