/** What a page and the pages in its frames tell one another, so that neither has to wait until it asks again. */

const ACTED = 'meibo: somebody acted';
const TIME_PASSED = 'meibo: time passed';

/** Whether this page stands in another page's frame; only our own may hold it (`frame-ancestors`). */
export const isFramed = (): boolean => window.parent !== window;

const listen = (text: string, react: () => void): (() => void) => {
  const hear = ({ origin, data }: MessageEvent<unknown>): void => {
    if (origin === location.origin && data === text) react();
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
};

export const tellOuterPage = (): void => {
  if (isFramed()) window.parent.postMessage(ACTED, location.origin);
};

/** Answers how to stop listening. */
export const onActedInFrame = (react: () => void): (() => void) => listen(ACTED, react);

export const tellFrames = (): void => {
  for (const frame of document.querySelectorAll('iframe'))
    frame.contentWindow?.postMessage(TIME_PASSED, location.origin);
};

export const onTimePassed = (react: () => void): (() => void) => listen(TIME_PASSED, react);
