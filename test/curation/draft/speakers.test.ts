import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/curation/draft/mentions.ts';
import { outsideOf, speakerAt } from '../../../src/curation/draft/speakers.ts';
import { aKnowledge } from '../../support/knowledge.ts';

const before = { id: 'somebody', kind: 'person', known: true, name: 'Somebody' } as const;
const speaker = (paragraph: string) => {
  const [mentions = []] = mentionsOf([paragraph], aKnowledge());
  return speakerAt(paragraph, Math.max(0, paragraph.search(/[“"]/)), mentions, before)?.id;
};

describe('the likely speaker', () => {
  it.each([
    ['is named after the verb', '“No ship,” said Ada Quill, leader of the Pilots’ Guild.', 'ada-quill'],
    ['is named before the verb', 'Ada Quill told the Tidewater Courier: “No ship.”', 'ada-quill'],
    ['stands before what says who they are', 'Ada Quill, leader of the Pilots’ Guild, said: “No ship.”', 'ada-quill'],
    ['is no register’s yet', '“No ship,” said Moira Stannard.', 'moira-stannard'],
    ['is a body where only that is named', 'The Pilots’ Guild called it “a dark day”.', 'pilots-guild'],
    ['is a person rather than a body as near', 'Ada Quill said of the Pilots’ Guild: “No ship.”', 'ada-quill'],
    ['is nobody who is only spoken of', '“Ada Quill is wrong,” said the Pilots’ Guild.', 'pilots-guild'],
    ['is named earlier where "she said" goes on', 'Ada Quill came, and “no ship”, she said.', 'ada-quill'],
    ['is that of the paragraph before where "he said" opens', 'He said: “No ship.”', 'somebody'],
    ['is that of the paragraph before where there is nothing but quotation', '“And no pilot.”', 'somebody'],
  ])('%s', (_, paragraph, id) => {
    expect(speaker(paragraph)).toBe(id);
  });
});

it('what stands outside quotation marks keeps its place', () => {
  expect(outsideOf('She: “no ship” now')).toBe('She: “       ” now');
});
