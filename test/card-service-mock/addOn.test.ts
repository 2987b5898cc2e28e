/** The test of a stranger's add-on: the mock by its package's name, put where Apps Script has CardService. */
import { CardService } from '@google-apps-script/card-service-mock';
import { faultsOfAnswer } from '@google-apps-script/card-service-mock/faults';
import { onCreate, onHomepage } from './addOn';

Object.assign(globalThis, { CardService });

it('the homepage has a field and a button, and a host shows it', () => {
  const card: unknown = JSON.parse(onHomepage().printJson());
  expect(card).toMatchObject({
    sections: [
      { widgets: [{ textInput: { name: 'label' } }, { buttonList: { buttons: [{ text: 'Create' }] } }] },
    ],
  });
  expect(faultsOfAnswer(card)).toEqual([]);
});

it('a click says what was made', () => {
  expect(JSON.parse(onCreate('Customers').printJson())).toEqual({
    renderActions: { action: { notification: { text: 'Customers is made.' } } },
  });
});
