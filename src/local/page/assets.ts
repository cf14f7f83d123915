import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

/** A file of the page, as it is served. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same with Brotli; absent where that gains nothing. */
  readonly brotli?: Uint8Array<ArrayBuffer>;
}

/** The page's files by name, the addresses of the two that the document asks for, and the icon. */
export interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  readonly icon: Asset | undefined;
  readonly script: string;
  readonly style: string;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Good enough in a few hundredths of a second; the last per cent would take most of a second. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** The folder that the page's files stand in, as far as the browser can see. */
const PLACE = '/assets';

/** Bundles the page's script, style, fonts and pictures in memory. Names carry a hash, so they can be kept for ever. */
export async function buildAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'client', 'main.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production'],
    tsconfigRaw: {},
    loader: { '.woff2': 'file', '.svg': 'file' },
    outdir: PLACE,
    publicPath: PLACE,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    write: false,
    logLevel: 'silent',
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [path.slice(path.lastIndexOf('/') + 1), assetOf(path, contents)]),
  );
  const named = (pattern: RegExp): string => [...files.keys()].find((name) => pattern.test(name)) ?? '';
  return {
    files,
    icon: files.get(named(/^scrutineer-.*\.svg$/)),
    script: `${PLACE}/${named(/\.js$/)}`,
    style: `${PLACE}/${named(/\.css$/)}`,
  };
}

function assetOf(path: string, contents: Uint8Array): Asset {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const body = Uint8Array.from(contents);
  const type = TYPES[ending] ?? 'application/octet-stream';
  return ending === 'woff2'
    ? { type, body }
    : { type, body, brotli: Uint8Array.from(brotliCompressSync(body, QUALITY)) };
}
