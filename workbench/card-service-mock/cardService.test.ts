/** The service as a whole: complete, alone in a bare context, and careful with its arguments. */
import { buildSync } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { CardService } from './cardService';

const jsonOf = (built: object): unknown => JSON.parse(JSON.stringify(built));

/** Calls a method as untyped code does. */
const call = (target: object, method: string, ...values: unknown[]): unknown => {
  const found: unknown = Reflect.get(target, method);
  if (typeof found !== 'function') throw new TypeError(`${method} is not a method`);
  return Reflect.apply(found, target, values);
};

describe('the service in a bare V8 context', () => {
  const { outputFiles } = buildSync({
    entryPoints: [require.resolve('./cardService.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'service',
    platform: 'neutral',
    target: 'es2020',
    minify: true,
  });
  const code = outputFiles.map(({ text }) => text).join('');

  it('needs nothing of Node or of a page, and minifying its classes changes no message', () => {
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('Object.keys(globalThis)', context)).toHaveLength(1);
    expect(
      runInContext(
        `const { CardService } = service;
        JSON.stringify(CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('Labels')).build())`,
        context,
      ),
    ).toBe('{"header":{"title":"Labels"}}');
    expect(() => void runInContext('CardService.newCardHeader().setTitle(7)', context)).toThrow(
      "The parameters (number) don't match the method signature for CardService.CardHeader.setTitle.",
    );
  });
});

describe('arguments', () => {
  it.each([
    ['newTextParagraph', 'setText', [undefined], '(null)', 'TextParagraph'],
    ['newTextParagraph', 'setText', [null], '(null)', 'TextParagraph'],
    ['newTextParagraph', 'setText', [['a']], '(Array)', 'TextParagraph'],
    ['newTextInput', 'setMultiline', ['true'], '(String)', 'TextInput'],
    ['newGrid', 'setNumColumns', [1.5], '(number)', 'Grid'],
    ['newCardSection', 'addWidget', [{}], '(Object)', 'CardSection'],
    ['newCardHeader', 'setImageStyle', [CardService.Icon.STAR], '(Object)', 'CardHeader'],
    ['newSelectionInput', 'addItem', ['Ben', 'ben', 'yes'], '(String,String,String)', 'SelectionInput'],
    [
      'newTextButton',
      'setOnClickAction',
      [CardService.newOpenLink()],
      '(CardService.OpenLink)',
      'TextButton',
    ],
  ] as const)('%s().%s refuses what has another type', (maker, method, values, given, name) => {
    expect(() => call(CardService[maker](), method, ...values)).toThrow(
      `The parameters ${given} don't match the method signature for CardService.${name}.${method}.`,
    );
  });

  it('a builder is refused where its product belongs', () => {
    expect(() => call(CardService.newNavigation(), 'pushCard', CardService.newCardBuilder())).toThrow(
      "(CardService.CardBuilder) don't match the method signature for CardService.Navigation.pushCard",
    );
  });

  it('a parameter of an action is a String', () => {
    const action = CardService.newAction();
    expect(() => call(action, 'setParameters', { label: 7 })).toThrow(
      'Invalid argument: the parameter label is not a String',
    );
    expect(jsonOf(action.setParameters({ label: 'l1', role: 'viewer' }))).toEqual({
      parameters: [
        { key: 'label', value: 'l1' },
        { key: 'role', value: 'viewer' },
      ],
    });
  });

  it('an object that lacks a required field is refused when it is added', () => {
    const section = CardService.newCardSection();
    const noClick = CardService.newTextButton().setText('Share');
    expect(() => section.addWidget(CardService.newTextParagraph())).toThrow('TextParagraph has no text');
    expect(() => section.addWidget(CardService.newTextInput())).toThrow('TextInput has no name');
    expect(() => section.addWidget(noClick)).toThrow('TextButton has no onClick');
    expect(() => noClick.setOnClickAction(CardService.newAction())).toThrow('Action has no function');
    expect(() => noClick.setOpenLink(CardService.newOpenLink())).toThrow('OpenLink has no url');
    expect(() => CardService.newCardBuilder().addSection(section)).toThrow('CardSection has no widgets');
    expect(() => CardService.newCardBuilder().setHeader(CardService.newCardHeader())).toThrow(
      'CardHeader has no title',
    );
    expect(() => CardService.newSuggestionsResponseBuilder().build()).toThrow('has no autoComplete');
  });
});

describe('enumerations', () => {
  it('a member prints its name and knows its place', () => {
    expect(String(CardService.Icon.EMAIL)).toBe('EMAIL');
    expect(call(CardService.LoadIndicator.NONE as unknown as object, 'ordinal')).toBe(1);
  });

  it('the older word for a reload is the newer one in JSON', () => {
    const link = CardService.newOpenLink().setUrl('https://example.com/');
    expect(jsonOf(link.setOnClose(CardService.OnClose.RELOAD_ADD_ON))).toMatchObject({ onClose: 'RELOAD' });
  });
});
