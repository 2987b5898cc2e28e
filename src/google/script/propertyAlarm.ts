/** Since when readers have found the book damaged: one script property, which is there only then. */
import type { BookAlarm } from '../../app/ports';
import type { PropertyStore } from './propertyMirror';

const ALARM = 'book-damaged';

export const createPropertyAlarm = (properties: PropertyStore): BookAlarm => ({
  raisedAt: () => {
    const at = Date.parse(properties.getProperty(ALARM) ?? '');
    return Number.isNaN(at) ? undefined : at;
  },
  raise: (at) => {
    properties.setProperty(ALARM, new Date(at).toISOString());
  },
  clear: () => {
    if (properties.getProperty(ALARM) !== null) properties.deleteProperty(ALARM);
  },
});
