import { domainOf, findColleague } from '../../../src/app/sharing/findColleague';
import type { Directory } from '../../../src/app/ports';
import { fail, succeed } from '../../../src/core/result';

const silent: Directory = {
  findEach: () => succeed([]),
  find: () => succeed(undefined),
  search: () => succeed([]),
  list: () => succeed([]),
  isAdmin: () => succeed(false),
};

/** Remembers what it was asked for. */
const listening = () => {
  const asked: string[] = [];
  const directory: Directory = {
    ...silent,
    find: (email) => {
      asked.push(email);
      return silent.find(email);
    },
  };
  return { asked, directory };
};

describe('finding a colleague', () => {
  it.each([
    '',
    '   ',
    'ben',
    'ben@',
    '@kaede.example',
    'ben@kaede',
    'ben@@kaede.example',
    'a b@kaede.example',
    'ben@kaede..example',
    'ben@.example',
  ])('the Directory is not bothered with %j', (typed) => {
    const { asked, directory } = listening();
    expect(findColleague(directory)(typed, 'kaede.example').ok).toBe(false);
    expect(asked).toEqual([]);
  });

  it('is asked for in one spelling, whatever the width and the case', () => {
    const { asked, directory } = listening();
    findColleague(directory)(' Ｂｅｎ@Kaede.Example　', 'kaede.example');
    expect(asked).toEqual(['ben@kaede.example']);
  });

  it('an unknown address of another domain is outside, of the own domain nobody', () => {
    const find = findColleague(silent);
    expect(find('zoe@kaede.example', 'kaede.example')).toEqual({
      ok: false,
      problem: { type: 'no-such-person' },
    });
    expect(find('zoe@sub.kaede.example', 'kaede.example')).toEqual({
      ok: false,
      problem: { type: 'outside-company' },
    });
  });

  it('a Directory that does not answer is no reason to call anybody unknown', () => {
    const problem = { type: 'unreachable', what: 'directory' } as const;
    const answer = findColleague({ ...silent, find: () => fail(problem) })(
      'zoe@kaede.example',
      'kaede.example',
    );
    expect(answer).toEqual({ ok: false, problem: { type: 'out-of-reach', problem } });
  });

  it('a text of ten thousand characters is answered without delay', () => {
    expect(domainOf(`${'a'.repeat(5_000)}@${'b.'.repeat(2_500)}`)).toBe('');
  });
});
