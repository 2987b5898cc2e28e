/**
 * HtmlService (https://developers.google.com/apps-script/reference/html): enough for a `doGet` that returns a page.
 *
 * *Not faithful:* no templates and no files; nothing is sanitised; options are kept and have no effect here.
 */
const htmlOutput = (initial: string) => {
  let content = initial;
  let title = '';
  const metaTags: { readonly name: string; readonly content: string }[] = [];
  const output = {
    getContent: () => content,
    setContent: (text: string) => {
      content = text;
      return output;
    },
    append: (text: string) => {
      content += text;
      return output;
    },
    getTitle: () => title,
    setTitle: (text: string) => {
      title = text;
      return output;
    },
    addMetaTag: (name: string, value: string) => {
      metaTags.push({ name, content: value });
      return output;
    },
    setXFrameOptionsMode: () => output,
    toJSON: () => ({ content, title, metaTags }),
  };
  return output;
};

export const htmlService = {
  XFrameOptionsMode: { DEFAULT: 'DEFAULT', ALLOWALL: 'ALLOWALL' },
  createHtmlOutput: (content = '') => htmlOutput(content),
};
