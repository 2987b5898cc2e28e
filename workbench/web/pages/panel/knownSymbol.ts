/** Google's predefined icons by the Material Symbol that looks most like each (https://developers.google.com/workspace/add-ons/concepts/widgets). */

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['AIRPLANE', 'flight'],
  ['BOOKMARK', 'bookmark'],
  ['BUS', 'directions_bus'],
  ['CAR', 'directions_car'],
  ['CLOCK', 'schedule'],
  ['CONFIRMATION_NUMBER_ICON', 'confirmation_number'],
  ['DOLLAR', 'attach_money'],
  ['DESCRIPTION', 'description'],
  ['EMAIL', 'mail'],
  ['EVENT_PERFORMER', 'record_voice_over'],
  ['EVENT_SEAT', 'event_seat'],
  ['FLIGHT_ARRIVAL', 'flight_land'],
  ['FLIGHT_DEPARTURE', 'flight_takeoff'],
  ['HOTEL', 'hotel'],
  ['HOTEL_ROOM_TYPE', 'king_bed'],
  ['INVITE', 'group_add'],
  ['MAP_PIN', 'location_on'],
  ['MEMBERSHIP', 'card_membership'],
  ['MULTIPLE_PEOPLE', 'group'],
  ['OFFER', 'sell'],
  ['PERSON', 'person'],
  ['PHONE', 'call'],
  ['RESTAURANT_ICON', 'restaurant'],
  ['SHOPPING_CART', 'shopping_cart'],
  ['STAR', 'star'],
  ['STORE', 'store'],
  ['TICKET', 'local_activity'],
  ['TRAIN', 'train'],
  ['VIDEO_CAMERA', 'videocam'],
  ['VIDEO_PLAY', 'play_circle'],
]);

/** Undefined for `NONE` and for what Google does not know. */
export const knownSymbol = (knownIcon: string): string | undefined => SYMBOLS.get(knownIcon);
