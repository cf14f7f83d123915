import { describe, expect, it } from 'vitest';
import { timeline } from '../../commands/timeline.ts';
import { answerQuestion } from '../../src/answering/answer.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { engineFor } from '../../src/bot.ts';
import type { Options } from '../../src/command.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';

const context = { engine: createEngine(aHarbour()) };
const text = (options: Options) => plainText(timeline.run(options, context));

describe('/timeline', () => {
  it('tells events in order, a date once, and says as of when', () => {
    const lines = text({}).split('\n');
    expect(lines[0]).toBe('Night work at Tidewater: ballots, offers and industrial action');
    expect(lines.filter((line) => line.startsWith('September 2001: '))).toHaveLength(1);
    expect(lines.at(-1)).toBe('As of 30 September 2001.');
  });

  it('carries a picture of the same events, with their sources', () => {
    const [chart] = timeline.run({}, context).charts ?? [];
    if (chart?.kind !== 'timeline') throw new Error('no timeline');
    const words = text({});
    for (const event of chart.events) expect(words).toContain(event.text);
    expect(chart.sources.join()).toContain('[Pilots vote]');
    expect(chart.note).toMatch(/^As of 30 September 2001\. .*inferred/);
  });

  it('tells another dispute, or an earlier day, where it is asked to', () => {
    expect(text({ dispute: 'tugs' })).toMatch(/^Tugs at Tidewater/);
    expect(text({ as_of: '8 May 2001' })).not.toContain('September');
    expect(text({ dispute: 'xylophones' })).toBe('The sources know no dispute “xylophones”.');
    expect(text({ as_of: '1980' })).toMatch(/date nothing as of 31 December 1980/);
  });

  it('answers a plain question that asks for one, of its time', () => {
    const engine = engineFor(aHarbour(), [timeline]);
    expect(plainText(answerQuestion(engine, { text: 'a timeline please' }).reply)).toMatch(/^Night work at Tidewater/);
    const older = answerQuestion(engine, { text: 'key dates in 1990?' }).reply;
    expect(plainText(older)).toMatch(/^Tugs at Tidewater/);
  });
});
