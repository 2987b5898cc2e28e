/** An add-on of ten lines, as a stranger would write it: it knows Apps Script's global CardService and nothing else. */

export function onHomepage() {
  const label = CardService.newTextInput().setFieldName('label').setTitle('Label');
  const action = CardService.newAction().setFunctionName('onCreate');
  const create = CardService.newTextButton().setText('Create').setOnClickAction(action);
  const section = CardService.newCardSection().addWidget(label).addWidget(create);
  return CardService.newCardBuilder().addSection(section).build();
}

export function onCreate(label: string) {
  const said = CardService.newNotification().setText(`${label} is made.`);
  return CardService.newActionResponseBuilder().setNotification(said).build();
}
