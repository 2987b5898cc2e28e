/** What a host is sent for what CardService built. A card or an answer that the host would refuse fails the test. */
import { faultsOfAnswer, tellFaults } from '@google-apps-script/card-service-mock/faults';

export const asShown = (built: object): unknown => {
  const json: unknown = JSON.parse(JSON.stringify(built));
  const faults = faultsOfAnswer(json);
  if (faults.length === 0) return json;
  throw new Error(`No host shows this:\n${tellFaults(faults)}`);
};
