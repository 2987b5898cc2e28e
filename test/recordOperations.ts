/**
 * Notes each method of an emulated service that a test calls and how it answers, in a file of the folder that
 * `MEIBO_OPERATIONS` names. Jest loads it only where that is set (`npm run -s coverage:emulator`). Answers of the services
 * themselves: what the front end or a fault refuses says nothing about a method.
 */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../workbench/google/http';
import type { Route, Service } from '../workbench/google/route';

const folder = process.env['MEIBO_OPERATIONS'] ?? '';

/** Each once per test file: a table needs no more. */
const noted = new Set<string>();

const note = (operation: string, status: number): void => {
  const line = `${operation} ${String(status)}\n`;
  if (noted.has(line)) return;
  noted.add(line);
  appendFileSync(path.join(folder, `${String(process.pid)}.txt`), line);
};

const recorded = (route: Route): Route => ({
  ...route,
  answer: (call) => {
    try {
      const answer = route.answer(call);
      note(route.operation, 200);
      return answer;
    } catch (problem) {
      if (problem instanceof Refusal) note(route.operation, problem.httpStatus);
      throw problem;
    }
  },
});

const modules = {
  oauthService: 'oauth/oauthService',
  peopleService: 'people/peopleService',
  sheetsService: 'sheets/sheetsService',
  driveService: 'drive/driveService',
  directoryService: 'directory/directoryService',
  gmailService: 'gmail/gmailService',
  scriptService: 'script/scriptService',
  userinfoService: 'oauth/userinfoService',
  cloudIdentityService: 'cloudidentity/cloudIdentityService',
  photoService: 'people/photoRoutes',
};

for (const [name, file] of Object.entries(modules)) {
  const place = path.resolve(__dirname, '../workbench/google', file);
  jest.mock(place, () => {
    const actual = jest.requireActual<Readonly<Record<string, Service>>>(place);
    const service = actual[name];
    if (service === undefined) throw new Error(`${file} has no ${name}`);
    return { ...actual, [name]: { ...service, routes: service.routes.map(recorded) } };
  });
}
