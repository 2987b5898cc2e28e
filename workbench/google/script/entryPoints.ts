/** How a deployment can be used, as its version's manifest says: `entryPoints` of a Deployment. */
import { invalidScriptRequest } from './projectAccess';
import type { ScriptDeployment, ScriptFile, ScriptProject } from './scriptProjectData';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const filesOf = (project: ScriptProject, versionNumber: number | null): readonly ScriptFile[] =>
  versionNumber === null
    ? project.files
    : (project.versions.find(({ number }) => number === versionNumber)?.files ?? []);

/** Only what `updateContent` has taken is stored, so there is a manifest and it can be read. */
const manifestOf = (project: ScriptProject, versionNumber: number | null): Fields => {
  const manifest = filesOf(project, versionNumber).find(({ type }) => type === 'JSON');
  const parsed: unknown = JSON.parse(manifest?.source ?? '{}');
  return isFields(parsed) ? parsed : {};
};

export const entryPointsOf = (project: ScriptProject, deployment: ScriptDeployment): readonly unknown[] => {
  const { addOns, webapp, executionApi } = manifestOf(project, deployment.versionNumber);
  const common = isFields(addOns) ? addOns['common'] : undefined;
  return [
    ...(isFields(webapp)
      ? [
          {
            entryPointType: 'WEB_APP',
            webApp: {
              url: `https://script.google.com/macros/s/${deployment.id}/${deployment.versionNumber === null ? 'dev' : 'exec'}`,
              entryPointConfig: webapp,
            },
          },
        ]
      : []),
    ...(isFields(executionApi)
      ? [{ entryPointType: 'EXECUTION_API', executionApi: { entryPointConfig: executionApi } }]
      : []),
    ...(isFields(common)
      ? [
          {
            entryPointType: 'ADD_ON',
            addOn: { addOnType: 'GOOGLE_WORKSPACE_ADDON', title: common['name'] },
          },
        ]
      : []),
  ];
};

/**
 * `urlFetchWhitelist` "is optional when you install a test deployment, but is required when you create a versioned
 * deployment" (developers.google.com/apps-script/manifest/allowlist-url): of who fetches addresses at all.
 */
export const checkDeployable = (project: ScriptProject, versionNumber: number): void => {
  const { addOns, oauthScopes, urlFetchWhitelist } = manifestOf(project, versionNumber);
  const fetches =
    Array.isArray(oauthScopes) &&
    oauthScopes.includes('https://www.googleapis.com/auth/script.external_request');
  if (addOns !== undefined && fetches && urlFetchWhitelist === undefined) {
    throw invalidScriptRequest(
      'The manifest of a versioned deployment of an add-on must have urlFetchWhitelist.',
    );
  }
};
