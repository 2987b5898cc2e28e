/** The access mirror in script properties: read in one call, written in one. */
import type { AccessMirror } from '../../app/ports';
import type { Sign } from '../../core/book/mirror';
import { accessToProperties, contentFromProperties, DIRTY, MIRROR_PREFIX } from '../../core/book/mirror';

export type PropertyStore = Pick<
  GoogleAppsScript.Properties.Properties,
  'getProperty' | 'getProperties' | 'setProperty' | 'setProperties' | 'deleteProperty'
>;

export const createPropertyMirror = (properties: PropertyStore, sign: Sign): AccessMirror => {
  /** As it was read last, and as our own writes left it since; what is written is only what differs from it. */
  let known: Readonly<Record<string, string>> | undefined;

  const all = (): Readonly<Record<string, string>> => {
    known ??= Object.fromEntries(
      Object.entries(properties.getProperties()).filter(([name]) => name.startsWith(MIRROR_PREFIX)),
    );
    return known;
  };

  return {
    read: () => {
      known = undefined;
      const mirror = all();
      const content = contentFromProperties(mirror, sign);
      const mark = mirror[DIRTY] ?? '';
      const dirty = Number(mark);
      const { epoch, seq, access } = content ?? {};
      return {
        ...(access === undefined || mark !== '' ? {} : { access }),
        ...(dirty > 0 ? { dirty } : {}),
        ...(epoch === undefined || seq === undefined ? {} : { reached: { epoch, seq } }),
      };
    },

    markDirty: (seq) => {
      properties.setProperty(DIRTY, String(seq));
      known = { ...all(), [DIRTY]: String(seq) };
    },

    write: (access) => {
      const fresh = accessToProperties(access, sign);
      const before = all();
      // Only what differs: a commit moves the heads, which stand in the last chunk, and leaves the grants alone.
      const changed = Object.entries(fresh).filter(([name, value]) => before[name] !== value);
      if (changed.length > 0) properties.setProperties(Object.fromEntries(changed), false);
      known = { ...before, ...fresh };
    },

    markClean: () => {
      if (all()[DIRTY] === undefined) return;
      properties.deleteProperty(DIRTY);
      const { [DIRTY]: _dirty, ...rest } = all();
      known = rest;
    },
  };
};
