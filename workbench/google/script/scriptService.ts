/**
 * The emulated Apps Script API, as far as clasp pushes, versions and deploys with it.
 *
 * *Faithful*, after developers.google.com/apps-script/api/reference/rest: methods, paths, resources, scopes and pages of
 * `projects.getContent` and `updateContent`, `projects.versions`, `projects.deployments`; content is replaced as a whole; the
 * deployment of HEAD is read-only; 200 versions (developers.google.com/apps-script/guides/versions), 20 versioned
 * deployments; the switch in each person's settings. Refusals have Google's words where people have published them: the
 * switch, a missing manifest, unknown fields, values of an enumeration, syntax errors, read-only and too many deployments.
 * *Not faithful:* what a push contains does not run here, the workbench runs `build/dist` itself; projects are made and shared
 * in the world, not through the API (`projects.create`, Drive); a version cannot be deleted; no processes, metrics or
 * `scripts.run`; no quota (google/clasp issue 196 shows one without its figure); `lastModifyUser` is left out; an archived
 * deployment is gone; anything of ECMAScript 2022 but what the documentation refuses is taken; Google's other words are not
 * known, so a file name twice, a 201st version, a missing allow list and faults of a manifest beyond those named are told in ours.
 */
import type { Service } from '../route';
import { contentRoutes } from './contentRoutes';
import { deploymentRoutes } from './deploymentRoutes';
import { versionRoutes } from './versionRoutes';

export const scriptService: Service = {
  host: 'script.googleapis.com',
  routes: [...contentRoutes, ...versionRoutes, ...deploymentRoutes],
};
