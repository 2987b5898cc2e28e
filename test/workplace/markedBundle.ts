/** The shipped bundle, byte for byte, but for one line after its two languages: from there on both are one that marks what it says. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtPayload } from '../builtPayload';
import { markedPart } from '../sidebar/messages/markedWords';

const LANGUAGES = /var messagesFor = \(\w+\) => .+ \? (\w+) : (\w+);\n/g;

/** Runs something with the folder of that payload, which is gone afterwards. */
export const withMarkedBundle = <Value>(run: (folder: string) => Value): Value => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meibo-marked-'));
  try {
    cpSync(builtPayload(), folder, { recursive: true });
    const file = path.join(folder, 'Code.js');
    const code = readFileSync(file, 'utf8');
    const [found, ...more] = [...code.matchAll(LANGUAGES)];
    if (found === undefined || more.length > 0) throw new Error('The bundle chooses its language elsewhere.');
    const [line, japanese = '', english = ''] = found;
    const marked = `${japanese} = ${english} = (${markedPart.toString()})(${english});\n`;
    writeFileSync(file, code.replace(line, line + marked));
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
