/** Starts a page: learns who works here, finds the person whose page it is, and draws it into the shell. */
import { h, render, type ComponentType } from 'preact';
import type { CompanyAnswer, TourAnswer } from '../api';
import { call } from './call';
import { isFramed, onTimePassed } from './frames';
import { wordsFor, type Words } from './words';

export type Colleague = CompanyAnswer['people'][number];

export interface PageProps {
  /** Asked again by `refresh`: a changed `company.now` tells a page that time has passed and its lists may be old. */
  readonly company: CompanyAnswer;
  /** Whose page it is: `?as=ben`, the first person where the address names nobody. */
  readonly me: Colleague;
  /** What the tour's strip showed first: absent in a frame, which has none. */
  readonly tour?: TourAnswer;
  /** The page's texts in that person's language. */
  readonly words: Words;
  /** Asks for the company again and redraws; to be called after whatever lets virtual time pass. */
  readonly refresh: () => Promise<void>;
}

const find = (people: readonly Colleague[], key: string | null): Colleague | undefined =>
  people.find((person) => person.key === key) ?? people[0];

/** The element that the shell leaves empty for the page. */
const root = (): HTMLElement => {
  const element = document.getElementById('page');
  if (element === null) throw new Error('The shell has no element #page.');
  return element;
};

const draw = async (page: ComponentType<PageProps>): Promise<void> => {
  // The tour's strip stands above the page: were it to come later, all would move down under somebody's finger, and a
  // click whose button moves away between press and release is no click.
  const [company, tour] = await Promise.all([call('company', {}), isFramed() ? undefined : call('tour', {})]);
  const me = find(company.people, new URLSearchParams(location.search).get('as'));
  if (me === undefined) throw new Error('Nobody works here.');
  const words = wordsFor(me.locale);
  document.documentElement.lang = words.language;
  const given = { company, me, words, refresh: () => draw(page), ...(tour === undefined ? {} : { tour }) };
  render(h(page, given), root());
};

export const mount = (page: ComponentType<PageProps>): void => {
  const drawOrTell = (): void => {
    draw(page).catch((reason: unknown) => {
      const sentence = reason instanceof Error ? reason.message : String(reason);
      render(h('p', { role: 'alert', class: 'page-failure' }, sentence), root());
    });
  };
  drawOrTell();
  onTimePassed(drawOrTell);
};
