/** The pictures of the gallery, drawn here: the workbench loads nothing from elsewhere. */

const DRAWINGS: Readonly<Record<string, string>> = {
  landscape:
    '<rect width="160" height="90" fill="%23cfe3f7"/><circle cx="126" cy="24" r="11" fill="%23f7d774"/><path d="M0 90V62l34-30 30 26 26-20 70 38v14z" fill="%237da98a"/><path d="M0 90V76l46-18 60 22 54-12v22z" fill="%23467a5b"/>',
  portrait:
    '<rect width="90" height="90" fill="%23e7ddf2"/><circle cx="45" cy="36" r="17" fill="%237a5ea8"/><path d="M10 90c4-24 18-32 35-32s31 8 35 32z" fill="%237a5ea8"/>',
  mark: '<rect width="90" height="90" fill="%230b57d0"/><path d="M45 20l8 17 18 2-13 13 3 18-16-9-16 9 3-18-13-13 18-2z" fill="white"/>',
};

const SIZES: Readonly<Record<string, string>> = { landscape: '160 90', portrait: '90 90', mark: '90 90' };

/** Undefined for an address that none of the gallery's pictures has. */
export const samplePicture = (address: string): string | undefined => {
  const name = /^https:\/\/pictures\.kaede\.example\/(\w+)\.png$/.exec(address)?.[1] ?? '';
  const drawing = Object.hasOwn(DRAWINGS, name) ? DRAWINGS[name] : undefined;
  return drawing === undefined
    ? undefined
    : `data:image/svg+xml;charset=utf-8,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${SIZES[name] ?? ''}'>${drawing.replace(/"/g, "'")}</svg>`;
};
