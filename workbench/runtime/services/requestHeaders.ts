/**
 * The headers of an outgoing request.
 *
 * *Faithful:* 100 headers of 8 KB (https://developers.google.com/apps-script/guides/services/quotas); headers that Google
 * sets itself are refused.
 * *Not faithful:* the list of refused headers is the best known, not Google's own.
 */
import { ScriptException } from '../runningExecution';

const MOST_HEADERS = 100;
const LARGEST_HEADER = 8_000;
const SET_BY_GOOGLE: readonly string[] = ['host', 'content-length', 'transfer-encoding', 'connection'];
const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** Names in lower case, as the wire format of the workbench has them. */
export const requestHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> => {
  const entries = Object.entries(headers);
  if (entries.length > MOST_HEADERS) throw new ScriptException('Limit Exceeded: URLFetch Header Count.');
  const sent: Record<string, string> = {};
  for (const [name, value] of entries) {
    const lowerCase = name.toLowerCase();
    if (!TOKEN.test(lowerCase) || /[\r\n]/.test(value) || SET_BY_GOOGLE.includes(lowerCase)) {
      throw new ScriptException(`Attribute provided with invalid value: Header:${name}`);
    }
    if (Buffer.byteLength(name) + Buffer.byteLength(value) > LARGEST_HEADER) {
      throw new ScriptException('Limit Exceeded: URLFetch Header Size.');
    }
    sent[lowerCase] = value;
  }
  return sent;
};
