/** `node unpackChromium.cjs` with TMPDIR set to an empty folder: unpacks there the Chromium that npm brought, and what it needs. */
// The package reads this when it is imported: it then also unpacks the libraries that a bare machine lacks.
process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';

const unpack = async () => {
  const { default: packed } = await import('@sparticuz/chromium');
  await packed.executablePath();
};

void unpack();
