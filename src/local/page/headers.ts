import { createHash } from 'node:crypto';
import { secureHeaders } from 'hono/secure-headers';

/** The two style attributes that the component library writes: a name without a colour of its own. */
const STYLE_ATTRIBUTES = ['', 'color:;'];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a browser may do with the page: run the page's own script and nothing else. Nothing inline, nothing from elsewhere.
 * The components' style sheets are constructed by the script, which no directive forbids; markup is made by Lit alone, whose
 * policy is the one that may.
 */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  styleSrcAttr: ["'unsafe-hashes'", ...STYLE_ATTRIBUTES.map(hashOf)],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['lit-html'],
};

/** The security headers of every response. The page is served over plain HTTP on loopback, so it asks for no HTTPS. */
export const headers = () =>
  secureHeaders({
    contentSecurityPolicy: POLICY,
    strictTransportSecurity: false,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
  });
