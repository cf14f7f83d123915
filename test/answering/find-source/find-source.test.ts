import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/answering/engine.ts';
import { type Finding, findSource } from '../../../src/answering/find-source/find-source.ts';
import { reportOf } from '../../../src/answering/find-source/report.ts';
import { plainText } from '../../../src/replies/plain.ts';
import { aHarbour } from '../../support/harbour.ts';

const engine = createEngine(aHarbour());
const findings = (message: string): readonly Finding[] => findSource(engine, message).findings;
const report = (message: string) => plainText(reportOf(engine, findSource(engine, message)));
const PURSE = 'The purse of this harbour is empty to the last penny.';

describe('words in quotation marks', () => {
  it('that are on record are found word for word', () => {
    expect(findings(`Oake said "${PURSE}"`)).toMatchObject([
      { kind: 'quotation', quotation: { id: 'oake-purse' }, differences: [], notBy: [] },
    ]);
    expect(report(`Oake said "${PURSE}"`)).toMatch(
      /\nWord for word on record, as the words of Bram Oake, head of Tidewater Port, at a dinner\. \[1\]\n/,
    );
  });

  it('that are changed stand beside the words on record, each difference named', () => {
    expect(report('Oake: "The purse of this town is empty to the very last penny"').split('\n').slice(1, 6)).toEqual([
      'Not word for word. The words on record are:',
      `“${PURSE}”`,
      '— Bram Oake, head of Tidewater Port, at a dinner [1]',
      'Changed: “harbour” on record, “town” here',
      'Put in: “very”',
    ]);
  });

  it('that a “not” was taken from are not word for word', () => {
    expect(report('"We will bring another ship in after dark"')).toContain('Left out: “not”');
  });

  it('that are given to somebody else are given back', () => {
    expect(report(`Ada Quill said "${PURSE}"`)).toMatch(
      /Word for word on record, but as the words of Bram Oake.*, not of Ada Quill\./,
    );
    expect(report(`“${PURSE}”\n— Ada Quill`)).toContain('not of Ada Quill');
    expect(report('Ada Quill: "The purse of this town is empty to the last penny"')).toContain(
      'Not word for word, and not the words of Ada Quill. The words on record are:',
    );
    for (const right of [`Bram Oake told Ada Quill: "${PURSE}"`, `The port said "${PURSE}"`, `"${PURSE}"`])
      expect(report(right)).not.toContain('not of');
  });

  it('that run over several paragraphs are one finding', () => {
    const both = '“We will not bring another ship in after dark\n“until the offer is 9.5%.”';
    expect(findings(both)).toMatchObject([{ quotation: { id: 'quill-after-dark' }, differences: [] }]);
  });

  it('that nobody is quoted with are said to be so', () => {
    expect(report('They called it "a slap in the face of every pilot"')).toContain(
      'No source here quotes these words: “a slap in the face of every pilot”.',
    );
  });

  it('are recognised without the marks, if there are enough of them', () => {
    expect(findings(`${PURSE} That is what I heard.`)[0]).toMatchObject({ quotation: { id: 'oake-purse' } });
  });

  it('of two or three words are anybody’s, unless they are all that is quoted', () => {
    expect(findings('It was "a shabby offer" to pilots')[0]).toMatchObject({ quotation: { id: 'guild-shame' } });
    expect(findings('"the purse" was lost')).toMatchObject([{ kind: 'unknown' }]);
  });
});

describe('a sentence', () => {
  it('with the figure on record is what the sources have', () => {
    expect(findings("The turnout in the Pilots' Guild ballot was 88%.")).toMatchObject([
      { kind: 'stated', claim: { id: 'guild-turnout' } },
    ]);
  });

  it('with another figure is told which the sources give', () => {
    expect(report("The turnout in the Pilots' Guild ballot was 78%.")).toContain('The sources give 88%, not 78%:');
    expect(report('The port offered pilots 4%, and clerks 7%.')).toContain('The sources give 6%, not 7%:');
  });

  it('that says the opposite is set beside what is on record, and not said to be there', () => {
    for (const opposite of [
      "The turnout in the Pilots' Guild ballot was not 88%.",
      'The port had refused the pilots 4%.',
    ])
      expect(findings(opposite).map(({ kind }) => kind)).not.toContain('stated');
  });

  it('on what the sources are known not to say is told so', () => {
    expect(report('Few of the clerks voted: a turnout of the WCU below half')).toContain(
      'The sources do not say how many of the clerks voted.',
    );
  });

  it('that is about somebody the sources do not know is not covered', () => {
    expect(report('Zebedee Flint of the port resigned over ice cream.')).toContain(
      'The sources do not cover: “Zebedee Flint of the port resigned over ice cream”.',
    );
  });
});

describe('what was not looked at', () => {
  it('is counted', () => {
    expect(report(`I had lunch. My dog is ill. "${PURSE}"`)).toContain(
      'Not looked at: 2 sentences naming nothing the sources know.',
    );
    const many = Array.from({ length: 30 }, (_, index) => `The pilots voted on day ${index}.`).join(' ');
    expect(report(many)).toMatch(/Not looked at, as the message is long: 10 more passages\./);
    expect(report(`${'x'.repeat(6000)} pilots`)).toContain('Only the beginning of the message was read.');
  });

  it('is everything where nothing is of the matter', () => {
    expect(report('Nice weather today, is it not?')).toBe('Nothing in this message is about what the sources cover.');
  });
});

describe('the report', () => {
  it('is for whoever asked, with the entries it found to go on to', () => {
    const reply = reportOf(engine, findSource(engine, `Oake said "${PURSE}"`));
    expect(reply).toMatchObject({ outcome: 'answer', private: true, entries: ['oake-purse'] });
    expect(reply.actions).toMatchObject([{ options: [{ id: 'show:oake-purse' }] }]);
    expect(reportOf(engine, findSource(engine, 'hello to you'))).toMatchObject({ outcome: 'none', private: true });
  });

  it('shows what is wrong before what is right, where there is no room for all', () => {
    const right = Array.from({ length: 5 }, () => `Oake said "${PURSE}" And: "a shabby offer"`).join(' ');
    expect(report(`${right} The turnout in the Pilots' Guild ballot was 78%.`)).toMatch(
      /The sources give 88%, not 78%:[\s\S]*more found and not shown/,
    );
  });
});
