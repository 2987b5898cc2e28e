/** Exchanges with Google: what the adapters of a member's account are made of, and the driver that sends each request at once. */
import type { Exchange, Exchanged } from '../app/replication/exchange';
import type { Problem } from '../core/replication/problem';
import type { Result } from '../core/result';
import { fail, succeed } from '../core/result';
import type { Http, HttpAnswer, HttpRequest, Token } from './http';

/** Its requests carry no token unless they need one of their own: whoever drives it knows whose account it is about. */
export type GoogleExchange<Value> = Exchange<Value, HttpRequest, HttpAnswer>;

export type OverGoogle<Port> = Exchanged<Port, HttpRequest, HttpAnswer>;

/** One request and its answer. */
export function* send(request: HttpRequest): GoogleExchange<HttpAnswer> {
  const answers = yield [request];
  if (!answers.ok) return answers;
  const [answer] = answers.value;
  return answer === undefined ? fail({ type: 'unreachable', what: 'answer' }) : succeed(answer);
}

/** The same exchange, whose requests carry this token where they have none of their own. */
export function* withToken<Value>(exchange: GoogleExchange<Value>, token: string): GoogleExchange<Value> {
  let turn = exchange.next();
  while (turn.done !== true) turn = exchange.next(yield turn.value.map((one) => ({ token, ...one })));
  return turn.value;
}

type SendAll = (requests: readonly HttpRequest[]) => Result<readonly HttpAnswer[], Problem>;

export const drive = <Value>(exchange: GoogleExchange<Value>, sendAll: SendAll): Result<Value, Problem> => {
  let turn = exchange.next();
  while (turn.done !== true) turn = exchange.next(sendAll(turn.value));
  return turn.value;
};

/** In turn, up to the first that gets no answer. */
export const oneByOne =
  (sendOne: Http['send']): SendAll =>
  (requests) => {
    const answers: HttpAnswer[] = [];
    for (const request of requests) {
      const answer = sendOne(request);
      if (!answer.ok) return answer;
      answers.push(answer.value);
    }
    return succeed(answers);
  };

/** A single request goes by itself, which lets it wait for a quota; several take one round trip. */
const sendTogether =
  (http: Http): SendAll =>
  (requests) =>
    requests.length === 1 ? oneByOne(http.send)(requests) : http.sendAll(requests);

/** Drives exchanges of one account to their end, within the caller's own execution. */
export const createSendNow =
  (http: Http, token: Token) =>
  <Value>(exchange: GoogleExchange<Value>): Result<Value, Problem> => {
    const bearer = token();
    return bearer.ok ? drive(withToken(exchange, bearer.value), sendTogether(http)) : bearer;
  };
