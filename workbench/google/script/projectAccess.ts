/** Who may reach which script project through the Apps Script API, and how it refuses everybody else. */
import type { Call } from '../route';
import { ShapedRefusal } from '../shapedRefusal';
import type { ScriptProject } from './scriptProjectData';

const REASONS = {
  400: ['badRequest', 'INVALID_ARGUMENT'],
  403: ['forbidden', 'PERMISSION_DENIED'],
  404: ['notFound', 'NOT_FOUND'],
} as const;

/** Both envelopes in one, as in googleworkspace/python-samples issue 79: a `status` beside a list of `errors`. */
export const scriptRefusal = (httpStatus: keyof typeof REASONS, message: string): ShapedRefusal => {
  const [reason, status] = REASONS[httpStatus];
  return new ShapedRefusal(httpStatus, status, message, {
    error: { code: httpStatus, message, errors: [{ message, domain: 'global', reason }], status },
  });
};

export const invalidScriptRequest = (message = 'Request contains an invalid argument.'): ShapedRefusal =>
  scriptRefusal(400, message);

export const scriptEntityNotFound = (): ShapedRefusal =>
  scriptRefusal(404, 'Requested entity was not found.');

/** In Google's words: google/clasp issue 256. */
const SWITCHED_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings ' +
  'then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

/** The project that the path names. The switch is looked at first: it is about the person, not about the project. */
export const admittedProject = ({ world, caller, path }: Call): ScriptProject => {
  if (caller.type !== 'account') throw scriptRefusal(403, 'The caller does not have permission');
  if (world.scriptProjects.switchedOff.includes(caller.sub)) throw scriptRefusal(403, SWITCHED_OFF);
  const project = world.scriptProjects.projects[path['scriptId'] ?? ''];
  if (project === undefined) throw scriptEntityNotFound();
  if (project.owner !== caller.sub && !project.editors.includes(caller.sub)) {
    throw scriptRefusal(403, 'The caller does not have permission');
  }
  return project;
};
