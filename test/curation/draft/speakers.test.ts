import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/curation/draft/mentions.ts';
import { settled } from '../../../src/curation/draft/names.ts';
import { speakersOf } from '../../../src/curation/draft/speakers.ts';
import { aKnowledge } from '../../support/knowledge.ts';

/** Who says each passage of the last of some paragraphs; `-` where it is not certain. */
function speakers(...paragraphs: string[]): string[] {
  const mentions = mentionsOf(paragraphs, aKnowledge());
  const article = settled({ source: 'pilots-2001', issued: '2001-05-07', paragraphs, mentions });
  return (
    speakersOf(paragraphs, article.mentions)
      .at(-1)
      ?.map((named) => named?.id ?? '-') ?? []
  );
}

describe('the speaker', () => {
  it.each<[string, string, string]>([
    ['is named after the verb', '“No ship,” said Ada Quill, leader of the Pilots’ Guild.', 'ada-quill'],
    ['is named after the verb and who they are', '“No ship,” said its leader, Ada Quill.', 'ada-quill'],
    ['stands between commas', 'The guild’s leader, Ada Quill, told the Tidewater Courier: “No ship.”', 'ada-quill'],
    ['is named before the verb', 'Ada Quill told the Tidewater Courier: “No ship.”', 'ada-quill'],
    ['stands before what says who they are', 'Ada Quill, leader of the Pilots’ Guild, said: “No ship.”', 'ada-quill'],
    ['is no register’s yet', '“No ship,” said Moira Stannard.', 'moira-stannard'],
    ['has a title', 'Councillor Miles Stannard, who chairs the Pilots’ Guild, said: “No ship.”', 'miles-stannard'],
    ['has an ordinary word as first name', 'Frank Stannard, the guild’s officer, said: “No ship.”', 'frank-stannard'],
    ['has work and no office', 'Moira Stannard, a deckhand for ten years, said: “No ship.”', 'moira-stannard'],
    ['is a body where only that is named', 'The Pilots’ Guild called it “a dark day”.', 'pilots-guild'],
    ['is a body whose spokesperson has no name', 'A spokesman for the Pilots’ Guild said: “No ship.”', 'pilots-guild'],
    ['is a person rather than a body as near', 'Ada Quill said of the Pilots’ Guild: “No ship.”', 'ada-quill'],
    ['is a person rather than their body', 'Ada Quill of the Pilots’ Guild said: “No ship.”', 'ada-quill'],
    ['is nobody who is only spoken of', '“Ada Quill is wrong,” said the Pilots’ Guild.', 'pilots-guild'],
    ['is named earlier where "she said" goes on', 'Ada Quill came, and “no ship”, she said.', 'ada-quill'],
    [
      'is of whom the article speaks, not whom it names last',
      'Ada Quill, who took over from Jo Stannard as leader, came. “No ship,” she said.',
      'ada-quill',
    ],
    [
      'goes on after the verb',
      '“No ship,” said Ada Quill. “No pilot.” The Pilots’ Guild called it “a dark day”.',
      'ada-quill ada-quill pilots-guild',
    ],
  ])('%s', (_, paragraph, ids) => {
    expect(speakers(paragraph)).toEqual(ids.split(' '));
  });

  it.each<[string, string, string]>([
    ['"she said" means', 'Ada Quill, leader of the Pilots’ Guild, had heard enough.', '“No ship,” she said.'],
    ['left its marks open', 'Ada Quill said: “No ship.', '“And no pilot.”'],
  ])('is that of the paragraph before which %s', (_, before, paragraph) => {
    expect(speakers(before, paragraph)).toEqual(['ada-quill']);
  });
});

describe('who speaks is not certain', () => {
  it.each<[string, string]>([
    ['where nobody is named', '“No ship,” said its leader.'],
    ['where nothing says so', '“No ship.” Ada Quill left.'],
    ['where several speak', 'Moira Stannard and Ada Quill said: “No ship.”'],
    ['where several speak, each with who they are', 'Mark Rowe of the QWU, which left, and Ada Quill said: “No ship.”'],
    ['where a name is spoken to', 'A letter to the Pilots’ Guild said: “No ship.”'],
    ['where "she" is whoever a strange name is', 'Ada Quill came. Stannard disagreed. “No ship,” she said.'],
    ['where somebody is only named on the way', 'The ship of Ada Quill came. “No ship,” she said.'],
    ['where "they" can be anybody', 'Ada Quill came. “No ship,” they said.'],
  ])('%s', (_, paragraph) => {
    expect(speakers('Ada Quill said: “No.”', paragraph).at(-1)).toBe('-');
  });

  it.each<[string, string]>([
    ['a paragraph of nothing but quotation after marks that are closed', '“And no pilot.”'],
    ['"she" after somebody who is not named', 'The minister was unmoved. “No ship,” she said.'],
  ])('in %s', (_, paragraph) => {
    expect(speakers('Ada Quill said: “No.”', paragraph)).toEqual(['-']);
  });
});
