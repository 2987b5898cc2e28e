/** Places and desks. */
import { flag, text } from './attribute';
import { describePersonField } from './describePersonField';

export const location = describePersonField('location', 'locations', {
  value: text('value'),
  building: text('buildingId'),
  floor: text('floor'),
  section: text('floorSection'),
  desk: text('deskCode'),
  current: flag('current'),
  type: text('type'),
});
