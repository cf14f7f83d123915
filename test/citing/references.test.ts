import { describe, expect, it } from 'vitest';
import { isStyle, reference, type StyleId, styles } from '../../src/citing/references.ts';
import type { Source } from '../../src/knowledge/schema.ts';
import { aKnowledge, anOrganisation, aSource } from '../support/knowledge.ts';

const printed = aSource({
  ...{ id: 'gazette-2001', title: 'Pilots vote', 'container-title': 'Tidewater Gazette', author: 'Ada Quill' },
  ...{ URL: 'https://gazette.example/pilots', issued: '2001-05-07' },
});
const supplied = aSource({ issued: '2001~', dated: 'early in 2001', why: 'It speaks of spring.' });
const knowledge = aKnowledge({ organisations: [anOrganisation({ name: 'Port Authority' })] });
const as = (style: StyleId, source: Source): string => reference(knowledge, source, style);

describe('a reference', () => {
  it.each([
    [
      'harvard',
      'Quill, A. (2001) ‘Pilots vote’, Tidewater Gazette, 7 May. Available at: https://gazette.example/pilots.',
    ],
    ['apa', 'Quill, A. (2001, May 7). Pilots vote. Tidewater Gazette. https://gazette.example/pilots'],
    ['chicago', 'Quill, Ada. 2001. ‘Pilots Vote’. Tidewater Gazette, 7 May 2001. https://gazette.example/pilots.'],
  ] as const)('in %s is in the British manner', (style, text) => {
    expect(as(style, printed)).toBe(text);
  });

  it.each(Object.keys(styles) as StyleId[])('in %s marks what its source does not print', (style) => {
    const text = as(style, supplied);
    expect(text).toContain('[');
    expect(text).toContain('title supplied, date inferred (early in 2001)');
    expect(as(style, printed)).not.toMatch(/supplied|inferred/);
  });

  it('in BibTeX has the id of the source for a key, and its date as EDTF', () => {
    expect(as('bibtex', printed)).toMatch(/^@article\{gazette-2001,\n/);
    expect(as('bibtex', printed)).toContain('date = {2001-05-07}');
    expect(as('bibtex', supplied)).toContain('date = {2001~}');
  });

  it('keeps the name of a body as it is', () => {
    expect(as('apa', { ...printed, author: 'Port Authority' })).toMatch(/^Port Authority\. \(2001/);
  });
});

describe('a style', () => {
  it('is one of those that there are', () => {
    expect(isStyle('apa')).toBe(true);
    expect(isStyle('__proto__')).toBe(false);
  });
});
