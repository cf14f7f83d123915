import { html, raw } from 'hono/html';
import type { Assets } from './assets.ts';
import type { Known } from './known.ts';

/** JSON that can stand in a document: nothing in it ends the element around it. */
const embedded = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The page's document: the same for every address, as the script reads the question out of it. */
export const documentOf = ({ script, style }: Assets, known: Known) =>
  html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="Answers about ${known.disputes.join(' and ')}, each from a paragraph of a source.">
    <meta name="color-scheme" content="light dark">
    <title>Scrutineer</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${style}">
    <script type="module" src="${script}"></script>
    <script type="application/json" id="known">${raw(embedded(known))}</script>
  </head>
  <body>
    <div id="page"></div>
    <noscript><p class="without-script">This page needs JavaScript. Without it, <code>npm run chat</code> answers the same in a terminal.</p></noscript>
  </body>
</html>`;
