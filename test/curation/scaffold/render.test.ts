import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { addTo, modeline, renderEntry } from '../../../src/curation/scaffold/render.ts';

it('an entry is written as the knowledge files have it', () => {
  const cites = [{ source: 'pilots-2001', paragraph: 2 }];
  const entry = {
    id: 'offer-4',
    statement: 'The port: 4%',
    about: ['pilots', 'port'],
    holds: '2001-05~',
    figures: [{ percent: 4, of: 'the offer' }],
    cites,
    readings: [{ statement: 'It was 4%.', cites }],
  };
  expect(renderEntry(entry)).toBe(`- id: offer-4
  statement: "The port: 4%"
  about: [pilots, port]
  holds: 2001-05~
  figures:
    - { percent: 4, of: the offer }
  cites: [{ source: pilots-2001, paragraph: 2 }]
  readings:
    - statement: It was 4%.
      cites: [{ source: pilots-2001, paragraph: 2 }]`);
});

it('an entry of whatever words is read again as it was', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  const entry = fc.record({ id: text, about: fc.array(text), parts: fc.array(fc.record({ text }), { minLength: 1 }) });
  fc.assert(
    fc.property(entry, (written) => {
      expect(parse(renderEntry(written))).toEqual([written]);
    }),
  );
});

it('a piece is added after a blank line, and its line is told', () => {
  expect(addTo('- id: a\n\n\n', '- id: b')).toEqual({ text: '- id: a\n\n- id: b\n', line: 3 });
});

it('a file that is not there yet begins with its first line', () => {
  expect(addTo(undefined, '- id: b', modeline('x.json'))).toEqual({
    text: '# yaml-language-server: $schema=x.json\n- id: b\n',
    line: 2,
  });
  expect(addTo(undefined, '# b')).toEqual({ text: '# b\n', line: 1 });
});
