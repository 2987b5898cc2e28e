/**
 * Where the manifest puts the add-on: its hosts with their homepages, its universal actions, and its action while one writes
 * (developers.google.com/apps-script/manifest/addons and the pages below it).
 *
 * *Faithful:* a host that the manifest does not name has no add-on; a host's own homepage comes before the common one; one
 * compose action.
 * *Not faithful:* the editors' hosts, Meet and Chat are missing; `enabled: false` is not looked at.
 */
import * as v from 'valibot';
import type { Manifest } from './runtime/scriptProject';

/** As events name them. */
export const HOSTS = ['GMAIL', 'CALENDAR', 'DRIVE'] as const;
export type HostApp = (typeof HOSTS)[number];

const homepage = v.exactOptional(v.object({ runFunction: v.string() }));
const host = v.exactOptional(v.object({ homepageTrigger: homepage }));

const schema = v.object({
  common: v.object({
    homepageTrigger: homepage,
    universalActions: v.optional(
      v.array(v.object({ label: v.string(), runFunction: v.exactOptional(v.string()) })),
      [],
    ),
  }),
  gmail: v.exactOptional(
    v.object({
      homepageTrigger: homepage,
      composeTrigger: v.exactOptional(
        v.object({
          selectActions: v.pipe(
            v.array(v.object({ text: v.string(), runFunction: v.string() })),
            v.minLength(1),
          ),
          draftAccess: v.optional(v.picklist(['NONE', 'METADATA']), 'NONE'),
        }),
      ),
    }),
  ),
  calendar: host,
  drive: host,
});

type AddOnManifest = Pick<Manifest, 'addOns' | 'oauthScopes'>;

/** Without it a trigger with METADATA sees no recipients (developers.google.com/apps-script/manifest/gmail, draftAccess). */
const RECIPIENTS_SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata';

const read = ({ addOns }: AddOnManifest): v.InferOutput<typeof schema> | undefined => {
  const parsed = v.safeParse(schema, addOns);
  return parsed.success ? parsed.output : undefined;
};

/** What runs when the add-on is opened there; undefined where it is not to be had. */
export const homepageOf = (manifest: AddOnManifest, app: HostApp): string | undefined => {
  const addOns = read(manifest);
  const own = { GMAIL: addOns?.gmail, CALENDAR: addOns?.calendar, DRIVE: addOns?.drive }[app];
  return own === undefined ? undefined : (own.homepageTrigger ?? addOns?.common.homepageTrigger)?.runFunction;
};

export interface UniversalAction {
  readonly label: string;
  readonly function: string;
}

export const universalActionsOf = (manifest: AddOnManifest): readonly UniversalAction[] =>
  (read(manifest)?.common.universalActions ?? []).flatMap(({ label, runFunction }) =>
    runFunction === undefined ? [] : [{ label, function: runFunction }],
  );

export interface ComposeTrigger {
  readonly label: string;
  readonly function: string;
  readonly seesRecipients: boolean;
}

export const composeTriggerOf = (manifest: AddOnManifest): ComposeTrigger | undefined => {
  const trigger = read(manifest)?.gmail?.composeTrigger;
  const [action] = trigger?.selectActions ?? [];
  return trigger === undefined || action === undefined
    ? undefined
    : {
        label: action.text,
        function: action.runFunction,
        seesRecipients:
          trigger.draftAccess === 'METADATA' && manifest.oauthScopes?.includes(RECIPIENTS_SCOPE) === true,
      };
};
