/** An office with a dozen customers and a script of a few lines, for tests of what stands around the product. */
import { readFileSync } from 'node:fs';
import { seedCompany } from '../../../workbench/seed/company';
import type { Office } from '../../../workbench/web/office';
import { openOffice } from '../../../workbench/web/office';
import { projectOf } from '../../../workbench/workplace';

/** Opening makes an hourly trigger, which writes one property. */
const script = `
  function install() { return '✓ installed'; }
  function onHomepage() {
    const exists = ScriptApp.getProjectTriggers().length > 0;
    if (!exists) ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create();
    return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('Hello')).build();
  }
  function onClock() { PropertiesService.getScriptProperties().setProperty('ran', String(Date.now())); }
  function echo(event) { return CardService.newCardBuilder().setName(JSON.stringify(event)).build(); }
  function handMade() { return { sections: [{ widgets: [{ chart: {} }] }] }; }
  function fail() { console.log('about to fail'); throw new Error('a value is missing'); }
  function sleepy() { Utilities.sleep(31000); }
`;

export const CUSTOMERS = 12;

export const openSmallOffice = (): Office =>
  openOffice(
    seedCompany({ contacts: CUSTOMERS, members: 5 }),
    projectOf(script, readFileSync('appsscript.json', 'utf8')),
  );
