import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../../src/answering/division/questions.ts';
import { interpret } from '../../../src/answering/interpretation/interpret.ts';
import { createNames } from '../../../src/answering/interpretation/names.ts';
import type { Spelling } from '../../../src/answering/interpretation/spelling.ts';
import { aHarbour } from '../../support/harbour.ts';

const names = createNames(aHarbour());
const spelling: Spelling = { mend: (token) => token, knows: () => true };
const understood = (text: string) => interpret(text, names, spelling, '2001-09-30');
const readings = (text: string) => splitQuestion(understood(text));
const parts = (text: string) => readings(text).map(([likeliest]) => likeliest);

describe('a question that asks two things', () => {
  it.each([
    ['who leads the guild and when is the ballot?', ['who leads the guild', 'when is the ballot?']],
    ['how big is the guild? when is the ballot?', ['how big is the guild', 'when is the ballot?']],
    ['who leads the guild, what does the port want', ['who leads the guild', 'what does the port want']],
    ['who leads the guild; why did talks fail', ['who leads the guild', 'why did talks fail']],
  ])('is parted: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    'what did the pilots and the clerks want?',
    'who leads the guild?',
    'salt and vinegar',
    'who said "the purse is empty; and who empties it? and why"',
    'and what?',
    '?',
    '',
  ])('is not one that asks one thing: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });

  it('lends its name and its time to a part that has none', () => {
    expect(parts('how big was the TPG in May 2001 and when did it collapse?')).toEqual([
      'how big was the TPG in May 2001',
      'TPG when did it collapse? may 2001',
    ]);
  });

  it('lends its subject to a part that leans on it and names nothing', () => {
    expect(parts('how long were the nights in May 2001 and who was upset about it?')).toEqual([
      'how long were the nights in May 2001',
      'nights who was upset about it? may 2001',
    ]);
  });

  it('is asked anew with the other name where only the name changes', () => {
    expect(parts('how big is the TPG, and the WCU?')).toEqual(['how big is the TPG', 'how big is the WCU']);
  });

  it('is parted at numbers that list its questions', () => {
    expect(parts('two things. 1 who leads the guild 2 when is the ballot')).toEqual([
      'who leads the guild',
      'when is the ballot',
    ]);
    expect(parts('why did 2 who voted walk')).toEqual([]);
  });

  it('has a part that tells little read with all that its neighbour is about', () => {
    expect(readings('how many ships did the guild stop and why?')).toEqual([
      ['how many ships did the guild stop'],
      ['why? many ships guild stop'],
    ]);
    expect(readings('how many ships did the guild stop, and who was for it?').at(1)).toEqual([
      'who was for it? many ships guild stop',
    ]);
  });

  it('has a part that tells little read as it stands as well, unless it points back', () => {
    expect(readings('how many ships did the guild stop, and who is in the dock?').at(1)).toContain(
      'who is in the dock?',
    );
  });

  it('has three parts at most', () => {
    const many =
      'who leads the guild? when is the ballot? why did talks fail? how big is the harbour? where are ships delayed?';
    expect(parts(many)).toHaveLength(3);
    expect(parts(many).join(' ')).toContain('ships delayed');
  });
});
