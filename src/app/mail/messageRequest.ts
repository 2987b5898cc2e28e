/** Which message is open, as it came with Gmail's event: nothing of it is believed. */
export interface MessageRequest {
  readonly id: string;
  readonly accessToken: string;
}

const MESSAGE_ID = /^[A-Za-z0-9:_-]{1,100}$/;
const LONGEST_TOKEN = 4_000;

export const isBelievable = ({ id, accessToken }: MessageRequest): boolean =>
  MESSAGE_ID.test(id) && accessToken !== '' && accessToken.length <= LONGEST_TOKEN;
