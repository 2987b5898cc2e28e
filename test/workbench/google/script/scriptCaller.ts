/** Emi's script project and a way to call the Apps Script API about it, for its tests. */
import type { Method } from '../../../../workbench/google/http';
import { addScriptProject } from '../../../../workbench/google/script/scriptProjectData';
import { scriptService } from '../../../../workbench/google/script/scriptService';
import type { Account } from '../../../../workbench/google/world';
import { openKaede } from '../kaede';

const AUTH = 'https://www.googleapis.com/auth/';

export const PROJECTS = `${AUTH}script.projects`;
export const DEPLOYMENTS = `${AUTH}script.deployments`;

export const manifest = (fields: Readonly<Record<string, unknown>> = {}) => ({
  name: 'appsscript',
  type: 'JSON',
  source: JSON.stringify({ timeZone: 'Asia/Tokyo', runtimeVersion: 'V8', ...fields }),
});

export const script = (source: string, name = 'Code') => ({ name, type: 'SERVER_JS', source });

export const addOns = {
  common: {
    name: 'Meibo',
    logoUrl: 'https://www.gstatic.com/images/icons/material/system/1x/apps_black_48dp.png',
  },
};

interface AskedAs {
  readonly as?: Account;
  readonly scopes?: readonly string[];
  /** The script's id. */
  readonly id?: string;
}

export const openScriptApi = () => {
  const kaede = openKaede([scriptService]);
  const project = addScriptProject(kaede.world, kaede.emi.sub, 'Meibo');
  const ask = (
    method: Method,
    place: string,
    json?: unknown,
    { as = kaede.emi, scopes = [PROJECTS, DEPLOYMENTS], id = project.id }: AskedAs = {},
  ) =>
    kaede.call(method, `https://script.googleapis.com/v1/projects/${id}/${place}`, {
      token: kaede.identity.accessToken(as.sub, scopes),
      json,
    });
  const push = (...files: readonly unknown[]) => ask('PUT', 'content', { files });
  return { ...kaede, project, ask, push };
};

/** The sentence of a refusal behind its status. */
export const refusal = ({ json }: { readonly json: Record<string, unknown> }): string => {
  const { code, message } = json['error'] as { code: number; message: string };
  return `${code} ${message}`;
};
