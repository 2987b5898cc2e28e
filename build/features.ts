/** `npm run -s features`: each feature that is shown, with the tests that show it; the last line counts. */
import { readFeatures, readShowings } from './featureTable';

const features = readFeatures();
const showings = readShowings();

for (const { id, gets } of features) {
  const tests = showings.filter((showing) => showing.id === id);
  if (tests.length === 0) continue;
  process.stdout.write(`${id}  ${gets}\n`);
  for (const { file, title } of tests) process.stdout.write(`       ${file}: ${title}\n`);
}
const shown = new Set(showings.map(({ id }) => id)).size;
process.stdout.write(`${JSON.stringify({ rows: features.length, shown })}\n`);
