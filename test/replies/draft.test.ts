import { describe, expect, it } from 'vitest';
import { citedSource, type Draft, finishReply } from '../../src/replies/draft.ts';
import { aKnowledge, aSource } from '../support/knowledge.ts';

const knowledge = aKnowledge();
const cite = (paragraph: number) => ({ source: 'pilots-2001', paragraph });
const rest = { outcome: 'answer', entries: ['offer-4'], score: 1 } as const;
const statement = (text: string, ...paragraphs: number[]): Draft => ({
  kind: 'statement',
  text,
  cites: paragraphs.map(cite),
});

describe('finishing a reply', () => {
  it('numbers citations in order of appearance, each place once', () => {
    const reply = finishReply(
      knowledge,
      [
        statement('one', 3, 1),
        { kind: 'quotation', paragraphs: ['so'], speaker: 'Ada Quill', cites: [cite(1)] },
        { kind: 'facts', rows: [{ label: 'pilots', value: '4%', cites: [cite(2), cite(3)] }] },
      ],
      rest,
    );
    expect(reply.citations.map(({ paragraph }) => paragraph)).toEqual([3, 1, 2]);
    expect(reply.blocks).toMatchObject([{ cites: [1, 2] }, { cites: [2] }, { rows: [{ cites: [1, 3] }] }]);
  });

  it('gives one number to a place that one block cites twice', () => {
    expect(finishReply(knowledge, [statement('one', 2, 2)], rest).blocks).toMatchObject([{ cites: [1] }]);
  });

  it('keeps headings and notes as they are, and says which version of the knowledge it is of', () => {
    const drafts: Draft[] = [
      { kind: 'heading', text: 'The offer' },
      { kind: 'note', text: 'so far' },
    ];
    expect(finishReply(knowledge, drafts, rest)).toEqual({
      ...rest,
      blocks: drafts,
      citations: [],
      actions: [],
      version: '00000000',
      private: false,
    });
  });

  it('keeps actions, privacy and date where they are given', () => {
    const given = { ...rest, actions: [{ label: 'Sources', id: 'sources' }], private: true, asOf: 'May 2001' };
    expect(finishReply(knowledge, [], given)).toMatchObject(given);
  });
});

describe('a cited source', () => {
  it('has its title and its date in words', () => {
    expect(citedSource(knowledge, cite(2))).toEqual({
      source: 'pilots-2001',
      paragraph: 2,
      title: '[Pilots vote]',
      date: '7 May 2001',
      inferred: false,
    });
  });

  it('is named with its publication', () => {
    const sources = [aSource({ 'container-title': 'The Tidewater Post' })];
    expect(citedSource(aKnowledge({ sources }), cite(2)).title).toBe('The Tidewater Post, [Pilots vote]');
  });

  it('is dated as the knowledge says, and marked where that is inferred', () => {
    const sources = [aSource({ issued: '2001-05~', dated: 'spring 2001', why: 'from the vote' })];
    expect(citedSource(aKnowledge({ sources }), cite(2))).toMatchObject({ date: 'spring 2001', inferred: true });
  });

  it('must be one there is', () => {
    expect(() => citedSource(knowledge, { source: 'other', paragraph: 1 })).toThrow('no source other');
  });
});
