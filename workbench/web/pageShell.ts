/** The HTML document around every page: fonts, styles, an empty place, and the page's script. */

/** By name; each has `pages/<name>.tsx` and `pages/<name>.css`. */
export const pageTitles = {
  home: 'Meibo',
  gmail: 'Gmail · Meibo',
  contacts: 'Google Contacts · Meibo',
  activity: 'Activity · Meibo',
  admin: 'Admin console · Meibo',
  duo: 'Side by side · Meibo',
  cards: 'All cards · Meibo',
  calendar: 'Calendar · Meibo',
  drive: 'Drive · Meibo',
} as const;

export type PageName = keyof typeof pageTitles;

export const isPageName = (name: string): name is PageName => Object.hasOwn(pageTitles, name);

const styles = [
  '/fonts/roboto/400.css',
  '/fonts/roboto/500.css',
  '/fonts/noto-sans-jp/index.css',
  '/fonts/noto-sans-arabic/index.css',
  '/fonts/noto-emoji/index.css',
  '/fonts/material-symbols/outlined.css',
  '/assets/shell.css',
];

/** 名, the first letter of our name, on blue: without it every page would ask for /favicon.ico. */
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='4' fill='%230b57d0'/><text x='8' y='12' font-size='11' text-anchor='middle' fill='white'>名</text></svg>";

/** `mount` says in which language the page is, once it knows who looks at it. */
export const pageShell = (page: PageName): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTitles[page]}</title>
<link rel="icon" href="${icon}">
${[...styles, `/assets/${page}.css`].map((address) => `<link rel="stylesheet" href="${address}">`).join('\n')}
</head>
<body class="page-${page}">
<div id="page"></div>
<script src="/assets/${page}.js"></script>
</body>
</html>
`;
