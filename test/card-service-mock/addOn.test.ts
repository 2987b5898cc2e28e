/** An add-on of ten lines and its test, as a stranger would write them: the mock by its package's name, and nothing else. */
import { CardService } from '@google-apps-script/card-service-mock';
import { faultsOfAnswer } from '@google-apps-script/card-service-mock/faults';

Object.assign(globalThis, { CardService });

const script = `
function onHomepage() {
  const label = CardService.newTextInput().setFieldName('label').setTitle('Label');
  const action = CardService.newAction().setFunctionName('onCreate');
  const create = CardService.newTextButton().setText('Create').setOnClickAction(action);
  const section = CardService.newCardSection().addWidget(label).addWidget(create);
  return CardService.newCardBuilder().addSection(section).build();
}
function onCreate(event) {
  const made = event.commonEventObject.formInputs.label.stringInputs.value[0];
  const said = CardService.newNotification().setText(made + ' is made.');
  return CardService.newActionResponseBuilder().setNotification(said).build();
}`;

const addOn = new Function(`${script}; return { onHomepage, onCreate };`)() as {
  onHomepage(): GoogleAppsScript.Card_Service.Card;
  onCreate(event: object): GoogleAppsScript.Card_Service.ActionResponse;
};

it('the homepage has a field and a button, and a host shows it', () => {
  const card: unknown = JSON.parse(addOn.onHomepage().printJson());
  expect(card).toMatchObject({
    sections: [
      { widgets: [{ textInput: { name: 'label' } }, { buttonList: { buttons: [{ text: 'Create' }] } }] },
    ],
  });
  expect(faultsOfAnswer(card)).toEqual([]);
});

it('a click says what was made', () => {
  const formInputs = { label: { stringInputs: { value: ['Customers'] } } };
  const answer: unknown = JSON.parse(addOn.onCreate({ commonEventObject: { formInputs } }).printJson());
  expect(answer).toEqual({ renderActions: { action: { notification: { text: 'Customers is made.' } } } });
});
