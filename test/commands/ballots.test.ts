import { describe, expect, it } from 'vitest';
import { ballots } from '../../commands/ballots.ts';
import { createEngine } from '../../src/answering/engine.ts';
import { interpret } from '../../src/answering/interpretation/interpret.ts';
import type { Options } from '../../src/command.ts';
import { plainText } from '../../src/replies/plain.ts';
import { aHarbour } from '../support/harbour.ts';
import { aBallot } from '../support/knowledge.ts';

const context = { engine: createEngine(aHarbour()) };
const run = (options: Options) => ballots.run(options, context);
const text = (options: Options) => plainText(run(options));

describe('/ballots', () => {
  it('says who is balloting whom, where, over what and at what stage, as the latest source knows', () => {
    const lines = text({}).split('\n');
    expect(lines[0]).toMatch(/^Who is balloting, as of .*2001 \(the latest the sources know\)$/);
    expect(lines[1]).toBe('WCU: formal ballot on a strike; under way (September 2001) [1]');
    expect(lines[2]).toBe(
      'TPG: formal ballot on refusing night work over pay in Tidewater; asked: around 1,200 pilots; held (7 May 2001) [2]',
    );
    expect(run({}).outcome).toBe('answer');
  });

  it.each(['2001-06-01', '1 June 2001'])('as of %s knows nothing of what came later', (as_of) => {
    const reply = text({ as_of });
    expect(reply).toContain('as of 1 June 2001');
    expect(reply).toContain('survey on a strike; held (10 May 2001)');
    expect(reply).not.toMatch(/formal ballot on a strike|latest the sources know/);
  });

  it('as of a day does not say what only a later source tells of it', () => {
    expect(text({ as_of: '2001-05-01' })).toMatch(/^The sources know of no ballot by any union as of 1 May 2001\./);
  });

  it('of a time that a plain question names says what a later source tells of it, and that it does', () => {
    const asked = (question: string, asOf?: string) => {
      const { names, spelling } = context.engine.index;
      const reply = ballots.answers?.(interpret(question, names, spelling, '2001-09-30'), asOf, context);
      return reply && plainText(reply);
    };
    expect(asked('who was balloting in 1990?')).toContain('held (February 1990, reported later)');
    expect(asked('who was balloting in May 2001?')).not.toContain('reported later');
    expect(asked('who was balloting in 1990?', '2001-04-30')).toMatch(/know of no ballot/);
  });

  it('as of a day after the last source says what the last source knew, and that it is the last', () => {
    expect(text({ as_of: '2030' })).toBe(text({}));
  });

  it('as of a day before everything says that there is none, and what time the sources cover', () => {
    expect(run({ as_of: '1980' })).toMatchObject({ outcome: 'none', private: true, citations: [] });
    expect(text({ as_of: '1980' })).toContain('Their first report is of 7 May 2001');
  });

  it('of a vote whose days are over says that it was under way, where nothing later is known', () => {
    const stages = [{ date: '2001-05-08/2001-05-20', status: 'open', claim: 'offer-4' }] as const;
    const engine = createEngine(aHarbour({ ballots: [aBallot({ stages: [...stages] })] }));
    const as = (as_of: string) => plainText(ballots.run({ as_of }, { engine }));
    expect(as('2001-05-19')).toContain('; under way (8 to 20 May 2001)');
    expect(as('2001-05-21')).toContain('; was under way (8 to 20 May 2001)');
  });

  it('of one union lists all it held', () => {
    const lines = text({ union: 'WCU' }).split('\n');
    expect(lines[0]).toMatch(/^Ballots of the WCU, as of/);
    expect(lines[1]).toContain('formal ballot');
    expect(lines[2]).toContain('survey');
  });

  it('of a union that no source mentions shows no other union’s', () => {
    expect(run({ union: 'Stokers League' }).outcome).toBe('none');
    expect(text({ union: 'Stokers League' })).toBe(
      "The sources know no union called “Stokers League”. They know TPG (Pilots' Guild) and WCU (Wharf Clerks' Union).",
    );
  });

  it('asks for a date it can read', () => {
    expect(text({ as_of: 'soonish' })).toContain('cannot read “soonish”');
  });

  it('suggests unions and dates', () => {
    expect(ballots.complete?.('union', 'w', context).map(({ value }) => value)).toContain('clerks-union');
    expect(ballots.complete?.('as_of', '', context)[0]?.value).toBe('2001-09');
  });
});
