import {
  colleagueText,
  recognizeColleague,
  suggestColleagues,
} from '../../../src/app/sharing/recognizeColleague';
import type { Refusal } from '../../../src/app/sharing/refusal';
import { fail } from '../../../src/core/result';
import { aiko, ben, createOffice, emi } from '../office';

const { directory } = createOffice().deps(aiko);

describe('a colleague is recognised', () => {
  it.each([
    ['by his address', 'ben@kaede.example'],
    ['by his address in full width', 'ｂｅｎ＠kaede.example'],
    ['by an alias', 'b.hill@kaede.example'],
    ['by a chosen suggestion', 'Ben Hill <ben@kaede.example>'],
    ['by a suggestion that was typed over carelessly', '  Ben   <BEN@kaede.example> '],
    ['by a suggestion without a name', '<ben@kaede.example>'],
    ['by his first name', 'ben'],
    ['by his family name', ' Hill '],
    ['by both, in full width', 'Ｈｉｌｌ　Ｂ'],
    ['by the address in a suggestion, whatever name stands before it', 'Emi Ota <ben@kaede.example>'],
  ])('%s', (_how, typed) => {
    expect(recognizeColleague(directory, typed, aiko)).toEqual({ ok: true, value: ben });
  });

  it.each<[string, string, Refusal['type']]>([
    ['nothing', '', 'nobody'],
    ['blanks', ' \u3000', 'nobody'],
    ['an empty suggestion', 'Ben <>', 'nobody'],
    ['half an address', 'ben@', 'no-address'],
    ['two addresses', 'ben@kaede.example, emi@kaede.example', 'no-address'],
    ['a nested suggestion', 'Ben <<ben@kaede.example>>', 'no-address'],
    ['a stranger’s address', 'pia@thistle.example', 'outside-company'],
    ['an address that nobody has', 'zoe@kaede.example', 'no-such-person'],
    ['a name that nobody has', 'Zoe', 'no-such-name'],
    ['a beginning that fits several', 'kaede', 'several-people'],
  ])('not by %s', (_how, typed, type) => {
    expect(recognizeColleague(directory, typed, aiko)).toEqual({ ok: false, problem: { type } });
  });
});

describe('suggestions', () => {
  const suggested = (typed: string) => suggestColleagues(createOffice().deps(aiko))(typed);

  it('are the others of the company whose names begin like that', () => {
    const value = [{ email: emi.email, name: emi.name }];
    expect(suggested('em')).toEqual({ ok: true, value });
    expect(suggested('aiko')).toEqual({ ok: true, value: [] });
    const withOneself = suggestColleagues(createOffice().deps(aiko), true)('aiko');
    expect(withOneself).toEqual({ ok: true, value: [{ email: aiko.email, name: aiko.name }] });
  });

  it.each(['', '  ', 'Ben Hill <ben@kaede.example>'])('for “%s” are none, and nobody is asked', (typed) => {
    const search = jest.fn();
    const account = { identify: search };
    expect(suggestColleagues({ account, directory: { ...directory, search } })(typed)).toEqual({
      ok: true,
      value: [],
    });
    expect(search).not.toHaveBeenCalled();
  });

  it('are refused while the Directory cannot be reached', () => {
    const problem = { type: 'unreachable', what: 'directory' } as const;
    const deps = { ...createOffice().deps(aiko), directory: { ...directory, search: () => fail(problem) } };
    expect(suggestColleagues(deps)('be')).toEqual({ ok: false, problem: { type: 'out-of-reach', problem } });
  });

  it('read so that choosing one leads back to the same person', () => {
    expect(recognizeColleague(directory, colleagueText(ben), aiko)).toEqual({ ok: true, value: ben });
    expect(colleagueText({ email: ben.email, name: '' })).toBe(ben.email);
  });
});
