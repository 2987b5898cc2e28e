/**
 * The fields that a manifest may have, from Google's pages: developers.google.com/apps-script/manifest and below it
 * /addons, /calendar-addons, /drive-addons, /editor-addons, /gmail-addons, /dependencies, /executionapi, /sheets, /web-app-api-executable.
 */

/** What may stand at a place of the manifest. */
export type Field =
  | 'text'
  | 'switch'
  | 'any'
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: Field }
  | { readonly fields: Readonly<Record<string, Field>> };

const run: Field = { fields: { runFunction: 'text', enabled: 'switch' } };
const listOfText: Field = { listOf: 'text' };

const common: Field = {
  fields: {
    addOnWidgetSet: { fields: { usedWidgets: listOfText } },
    homepageTrigger: run,
    layoutProperties: { fields: { primaryColor: 'text', secondaryColor: 'text' } },
    logoUrl: 'text',
    name: 'text',
    openLinkUrlPrefixes: listOfText,
    universalActions: {
      listOf: { fields: { label: 'text', text: 'text', openLink: 'text', runFunction: 'text' } },
    },
    useLocaleFromApp: 'switch',
  },
};

const gmail: Field = {
  fields: {
    authorizationCheckFunction: 'text',
    composeTrigger: {
      fields: {
        draftAccess: { oneOf: ['NONE', 'METADATA'] },
        selectActions: { listOf: { fields: { runFunction: 'text', text: 'text' } } },
      },
    },
    contextualTriggers: { listOf: { fields: { onTriggerFunction: 'text', unconditional: { fields: {} } } } },
    homepageTrigger: run,
  },
};

const calendar: Field = {
  fields: {
    conferenceSolution: {
      listOf: { fields: { id: 'text', logoUrl: 'text', name: 'text', onCreateFunction: 'text' } },
    },
    createSettingsUrlFunction: 'text',
    currentEventAccess: { oneOf: ['METADATA', 'READ', 'READ_WRITE', 'WRITE'] },
    eventOpenTrigger: run,
    eventUpdateTrigger: run,
    homepageTrigger: run,
  },
};

/** What previews of links and new resources look like is nothing that anything here has: it is not looked into. */
const editor: Field = {
  fields: {
    createActionTriggers: { listOf: 'any' },
    homepageTrigger: run,
    linkPreviewTriggers: { listOf: 'any' },
    onFileScopeGrantedTrigger: run,
  },
};

export const manifestFields: Field = {
  fields: {
    addOns: {
      fields: {
        common,
        calendar,
        chat: 'any',
        docs: editor,
        drive: { fields: { homepageTrigger: run, onItemsSelectedTrigger: run } },
        gmail,
        meet: { fields: { homepageTrigger: run, web: 'any' } },
        sheets: editor,
        slides: editor,
      },
    },
    chat: 'any',
    dependencies: {
      fields: {
        enabledAdvancedServices: {
          listOf: { fields: { serviceId: 'text', userSymbol: 'text', version: 'text' } },
        },
        libraries: {
          listOf: {
            fields: { developmentMode: 'switch', libraryId: 'text', userSymbol: 'text', version: 'text' },
          },
        },
      },
    },
    exceptionLogging: { oneOf: ['NONE', 'STACKDRIVER'] },
    executionApi: { fields: { access: { oneOf: ['MYSELF', 'DOMAIN', 'ANYONE'] } } },
    oauthScopes: listOfText,
    runtimeVersion: { oneOf: ['V8', 'STABLE', 'DEPRECATED_ES5'] },
    sheets: {
      fields: {
        macros: { listOf: { fields: { defaultShortcut: 'text', functionName: 'text', menuName: 'text' } } },
      },
    },
    timeZone: 'text',
    urlFetchWhitelist: listOfText,
    webapp: {
      fields: {
        access: { oneOf: ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] },
        executeAs: { oneOf: ['USER_ACCESSING', 'USER_DEPLOYING'] },
      },
    },
  },
};
