/**
 * HtmlService (https://developers.google.com/apps-script/reference/html): enough for a `doGet` that returns a page. What
 * becomes of the page on its way to a browser is in `servedPage.ts`.
 *
 * *Faithful:* content, title, size, meta tags; a page from a file of the project by its name without `.html`.
 * *Not faithful:* no templates (`notEmulated.ts`); nothing is sanitised; `appendUntrusted` escapes by its description;
 * frame and sandbox modes are kept and have no effect here, which for the sandbox is so at Google too.
 */
import { ask, Exception } from './ask';
import { Blob } from './blob';
import { enumeration } from './enumeration';
import { withGaps } from './notEmulated';

interface MetaTag {
  readonly name: string;
  readonly content: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const htmlOutput = (initial: string) => {
  const page: { content: string; title: string; favicon: string | null; width: number; height: number } = {
    content: initial,
    title: '',
    favicon: null,
    width: 0,
    height: 0,
  };
  const metaTags: MetaTag[] = [];
  const setting = <Value>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      return output;
    };
  };
  const output: object = withGaps('HtmlOutput', {
    getContent: () => page.content,
    setContent: setting<string>((text) => (page.content = text)),
    append: setting<string>((text) => (page.content += text)),
    appendUntrusted: setting<string>((text) => (page.content += escaped(text))),
    clear: setting<void>(() => (page.content = '')),
    getTitle: () => page.title,
    setTitle: setting<string>((text) => (page.title = text)),
    getFaviconUrl: () => page.favicon,
    setFaviconUrl: setting<string>((url) => (page.favicon = url)),
    getWidth: () => page.width,
    setWidth: setting<number>((pixels) => (page.width = pixels)),
    getHeight: () => page.height,
    setHeight: setting<number>((pixels) => (page.height = pixels)),
    addMetaTag: (name: string, content: string) => {
      metaTags.push({ name, content });
      return output;
    },
    getMetaTags: () =>
      metaTags.map(({ name, content }) => ({ getName: () => name, getContent: () => content })),
    getBlob: () => new Blob({ text: page.content }, 'text/html', `${page.title || 'output'}.html`),
    setSandboxMode: setting<string>(() => undefined),
    setXFrameOptionsMode: setting<string>(() => undefined),
    toJSON: () => ({ content: page.content, title: page.title, metaTags }),
  });
  return output;
};

const fromFile = (fileName: string) => {
  const content = ask('html.file', { name: String(fileName) });
  if (content === null) throw new Exception(`No HTML file named ${String(fileName)} was found.`);
  return htmlOutput(content);
};

export const htmlService = withGaps('HtmlService', {
  SandboxMode: enumeration('EMULATED', 'IFRAME', 'NATIVE'),
  XFrameOptionsMode: enumeration('ALLOWALL', 'DEFAULT'),
  createHtmlOutput: (content: string | Blob = '') =>
    htmlOutput(content instanceof Blob ? content.getDataAsString() : String(content)),
  createHtmlOutputFromFile: fromFile,
});
