import { describe, expect, it } from 'vitest';
import { createNames } from '../../../src/answering/interpretation/names.ts';
import { tokenise } from '../../../src/answering/interpretation/text.ts';
import { aGap, aGroup, aKnowledge, anOrganisation, aTopic } from '../../support/knowledge.ts';

const names = createNames(
  aKnowledge({
    organisations: [
      anOrganisation({ abbreviation: 'TPG', aliases: ['the pilots’ union'] }),
      anOrganisation({ id: 'port', name: 'Port of Tidewater', kind: 'department' }),
      anOrganisation({ id: 'news', name: 'The Harbour News', kind: 'publication' }),
    ],
    groups: [aGroup({ aliases: ['pilot'] }), aGroup({ id: 'deputies', name: 'deputy pilots' })],
    topics: [
      aTopic({ aliases: ['offer', 'pay offer'] }),
      aTopic({ id: 'votes', name: 'ballots', aliases: ['strike ballot'] }),
    ],
    entries: [aGap({ names: ['Port Sallow', 'RMT'] })],
  }),
);

const found = (text: string) => names(tokenise(text)).map(({ id }) => id);

describe('the names in a text', () => {
  it.each([
    ['what does the TPG want', ['pilots-guild']],
    ['what does the tpg want', ['pilots-guild']],
    ["the Pilots' Guild", ['pilots-guild']],
    ['pilots guild', ['pilots-guild']],
    ["the pilots' union", ['pilots-guild']],
    ['Ada Quill of Tidewater', ['ada-quill', 'tidewater']],
    ['nobody at all', []],
    ['', []],
  ])('"%s" are %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('are the longest there are: deputy pilots are not pilots, and the port is not the place it is in', () => {
    expect(found('deputy pilots')).toEqual(['deputies']);
    expect(found('port of tidewater')).toEqual(['port']);
    expect(found('a pay offer')).toEqual(['pay']);
  });

  it('are found in every inflection, but an abbreviation only letter by letter', () => {
    expect(found('one pilot')).toEqual(['pilots']);
    expect(found('balloted')).toEqual(['votes']);
    expect(found('TPGX or TP or ATPG')).toEqual([]);
  });

  it('include the subject of a name: a strike ballot of pilots names a topic and a group', () => {
    expect(names(tokenise('strike ballot of pilots')).map(({ id, kind }) => [id, kind])).toEqual([
      ['pilots', 'group'],
      ['votes', 'topic'],
    ]);
  });

  it('tell what kind of thing each is', () => {
    expect(
      names(tokenise('TPG, Port of Tidewater, Harbour News, Ada Quill, Tidewater, Port Sallow')).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['union', 'employer', 'body', 'person', 'place', 'outsider']);
  });

  it('include those that no source mentions, under the gap that answers for them', () => {
    expect(found('is the RMT involved')).toEqual(['gap-turnout']);
  });

  it('say which words they are', () => {
    expect(names(tokenise('has the Pilots’ Guild voted'))[0]).toMatchObject({ id: 'pilots-guild', from: 2, to: 4 });
  });
});
