/** Lives that once went wrong, as short as they could be told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Beginning, Life, Step } from './step';

const card = (who: number, label: string, other: number, role: string): Step => ({
  type: 'card',
  who,
  card: { act: 'share', label, with: other, role },
});
const leave = (who: number, label: string): Step => ({
  type: 'card',
  who,
  card: { act: 'leave', label, with: who },
});
const run = (who: number): Step => ({ type: 'run', who });

const customers = (owner: number, persons: readonly number[], members = 2): Beginning => ({
  members,
  labels: [{ name: 'Customers', owner, persons }],
  own: [],
});

const earlier: readonly (readonly [string, Life])[] = [
  [
    'the state is lost, and the first run after it dies: nobody is told of the copies as of new contacts',
    {
      beginning: customers(0, [1, 6]),
      steps: [
        card(0, 'Customers', 1, 'manager'),
        run(0),
        run(1),
        { type: 'fault', fault: { fault: 'state lost', who: 1 } },
        { type: 'run', who: 1, strike: { at: 3, when: 'before' } },
      ],
    },
  ],
  [
    'a contact has another name while marks expire: it is not taken for deleted',
    {
      beginning: customers(0, [5]),
      steps: [
        card(0, 'Customers', 1, 'editor'),
        run(0),
        { type: 'hand', who: 0, hand: { act: 'rename', person: 5 } },
        { type: 'fault', fault: { fault: 'marks expire', who: 0 } },
      ],
    },
  ],
  [
    'a member deletes the label itself: it comes back, and nobody loses a contact',
    {
      beginning: customers(1, [1]),
      steps: [
        card(1, 'Customers', 0, 'manager'),
        run(1),
        run(0),
        { type: 'hand', who: 0, hand: { act: 'deleteLabel', label: 'Customers' } },
      ],
    },
  ],
  [
    'the label is deleted between two requests of a run: its contacts were not taken out of it',
    {
      beginning: customers(1, [4]),
      steps: [
        card(1, 'Customers', 0, 'manager'),
        run(1),
        { type: 'hand', who: 1, hand: { act: 'title', person: 4, token: 14 } },
        { type: 'begin', who: 1 },
        { type: 'go', who: 1, effects: 5 },
        { type: 'hand', who: 1, hand: { act: 'deleteLabel', label: 'Customers' } },
        { type: 'go', who: 1, effects: 6 },
      ],
    },
  ],
  [
    'a listing lags behind a deletion: the contact is not told as a new one',
    {
      beginning: {
        members: 3,
        labels: [
          { name: 'Customers', owner: 1, persons: [] },
          { name: 'Suppliers', owner: 2, persons: [4, 6] },
        ],
        own: [],
      },
      steps: [
        card(2, 'Suppliers', 0, 'editor'),
        { type: 'hand', who: 2, hand: { act: 'delete', person: 4 } },
        run(2),
        { type: 'fault', fault: { fault: 'lag', who: 2, changes: 3 } },
        card(1, 'Customers', 2, 'curator'),
        run(2),
      ],
    },
  ],
  [
    'a contact moves from one shared label to another: it is in no label that the book does not know of',
    {
      beginning: {
        members: 3,
        labels: [
          { name: 'Customers', owner: 0, persons: [2] },
          { name: 'Suppliers', owner: 2, persons: [] },
        ],
        own: [],
      },
      steps: [
        card(0, 'Customers', 1, 'editor'),
        card(2, 'Suppliers', 0, 'curator'),
        run(0),
        { type: 'hand', who: 0, hand: { act: 'untick', person: 2, label: 'Customers' } },
        { type: 'hand', who: 0, hand: { act: 'tick', person: 2, label: 'Suppliers' } },
      ],
    },
  ],
  [
    'the share ends for somebody whose state is lost: tags and label go all the same',
    {
      beginning: customers(0, [6]),
      steps: [
        card(0, 'Customers', 1, 'editor'),
        run(0),
        run(1),
        { type: 'fault', fault: { fault: 'state torn', who: 1 } },
        { type: 'card', who: 0, card: { act: 'stop', label: 'Customers', with: 1 } },
      ],
    },
  ],
  [
    'an adopted contact comes back from the trash: what its owner never shared stays his',
    {
      beginning: {
        members: 3,
        labels: [{ name: 'Customers', owner: 2, persons: [1, 2, 6] }],
        own: [{ who: 1, person: 1 }],
      },
      steps: [
        card(2, 'Customers', 1, 'editor'),
        run(2),
        run(1),
        { type: 'hand', who: 1, hand: { act: 'undo', changes: 6 } },
        run(1),
        { type: 'hand', who: 1, hand: { act: 'phone', person: 6, token: 200_007, replace: false } },
        { type: 'hand', who: 1, hand: { act: 'deleteLabel', label: 'Customers' } },
        { type: 'hand', who: 1, hand: { act: 'undo', changes: 10 } },
      ],
    },
  ],
  [
    'three contacts go back to what they were before their owner edited them: nobody else gets that unasked',
    {
      beginning: customers(0, [1, 2, 3, 4]),
      steps: [
        card(0, 'Customers', 1, 'editor'),
        run(0),
        run(1),
        { type: 'hand', who: 0, hand: { act: 'phone', person: 1, token: 200_001, replace: true } },
        { type: 'hand', who: 0, hand: { act: 'phone', person: 2, token: 200_002, replace: true } },
        { type: 'hand', who: 0, hand: { act: 'phone', person: 3, token: 200_003, replace: true } },
        run(0),
        run(1),
        { type: 'hand', who: 1, hand: { act: 'undo', changes: 3 } },
      ],
    },
  ],
  [
    'an answer is lost while a number goes and the label changes: the contact does not stand still for ever',
    {
      beginning: {
        members: 2,
        labels: [
          { name: 'Customers', owner: 1, persons: [5] },
          { name: 'Friends', owner: 1, persons: [] },
        ],
        own: [],
      },
      steps: [
        card(1, 'Customers', 0, 'viewer'),
        card(1, 'Friends', 0, 'curator'),
        run(1),
        run(0),
        { type: 'card', who: 1, card: { act: 'stop', label: 'Customers', with: 0 } },
        { type: 'fault', fault: { fault: 'lost answer', who: 0, at: 'contacts' } },
        { type: 'hand', who: 1, hand: { act: 'tick', person: 5, label: 'Friends' } },
        { type: 'hand', who: 1, hand: { act: 'dropPhone', person: 5 } },
        run(1),
        run(0),
      ],
    },
  ],
  [
    'two runs of one member overlap at the first copy: one label is made',
    {
      beginning: customers(1, []),
      steps: [
        card(1, 'Customers', 0, 'curator'),
        { type: 'begin', who: 0 },
        { type: 'go', who: 0, effects: 5 },
        run(0),
        { type: 'go', who: 0, effects: 8 },
        {
          type: 'hand',
          who: 0,
          hand: { act: 'add', person: 10, phone: 200_022, email: 122, label: 'Customers' },
        },
      ],
    },
  ],
  [
    'a share ends while something else is unsettled, and begins anew: the copies come back',
    {
      beginning: {
        members: 2,
        labels: [
          { name: 'Suppliers', owner: 0, persons: [4] },
          { name: 'Friends', owner: 0, persons: [3, 6] },
        ],
        own: [],
      },
      steps: [
        card(0, 'Friends', 1, 'viewer'),
        run(0),
        card(0, 'Suppliers', 1, 'editor'),
        run(1),
        { type: 'hand', who: 0, hand: { act: 'merge', person: 6, with: 4, tags: 'second' } },
        leave(1, 'Friends'),
        { type: 'hand', who: 1, hand: { act: 'dropPhone', person: 6 } },
        run(0),
        { type: 'begin', who: 1 },
        { type: 'go', who: 1, effects: 8 },
        card(0, 'Friends', 1, 'viewer'),
        { type: 'go', who: 1, effects: 6 },
      ],
    },
  ],
];

/**
 * As the simulator tells them, each with what it is about. A step that nobody knows fails when it is lived. The file has a
 * name of its own, for Node would take `regressions.json` for this module.
 */
const told = JSON.parse(readFileSync(join(__dirname, 'regressionStories.json'), 'utf8')) as readonly (Life & {
  readonly title: string;
})[];

export const regressions: readonly (readonly [string, Life])[] = [
  ...earlier,
  ...told.map(({ title, ...life }) => [title, life] as const),
];
