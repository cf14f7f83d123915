import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Bot } from '../../command.ts';
import { inWords, isInferred, knownSpan } from '../../knowledge/dates.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema.ts';
import { questionsToTry } from './questions-to-try.ts';

/** A text that everything comes from, as the page lists it. */
export interface KnownSource {
  readonly id: string;
  readonly title: string;
  /** Its date in words, and as it sorts. */
  readonly date: string;
  readonly issued: string;
  readonly inferred: boolean;
  readonly paragraphs: number;
}

/** What the page shows before anything is asked. */
export interface Known {
  readonly version: string;
  readonly disputes: readonly string[];
  readonly sources: readonly KnownSource[];
  readonly counts: readonly { readonly what: string; readonly count: number }[];
  /** Three questions to click. */
  readonly questions: readonly string[];
  readonly commands: readonly KnownCommand[];
  readonly messageCommands: readonly string[];
}

export interface KnownCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly KnownOption[];
}

export interface KnownOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Whether the bot suggests values while it is typed. */
  readonly suggests: boolean;
  /** The values there are, if it is one of a few. */
  readonly choices: readonly { readonly name: string; readonly value: string }[];
}

/** What the page shows of the bot before anything is asked. */
export function knownOf(bot: Bot): Known {
  const { knowledge } = bot.context.engine;
  return {
    version: knowledge.version,
    disputes: [...knowledge.disputes.values()].map(({ name }) => name),
    sources: sourcesOf(knowledge),
    counts: countsOf(knowledge),
    questions: questionsToTry(bot.context.engine),
    commands: bot.commands.map(({ definition }) => ({
      name: definition.name,
      description: definition.description,
      options: (definition.options ?? []).map(knownOption),
    })),
    messageCommands: bot.messageCommands.map(({ definition }) => definition.name),
  };
}

function knownOption(option: APIApplicationCommandOption): KnownOption {
  return {
    name: option.name,
    description: option.description,
    required: option.required ?? false,
    suggests: 'autocomplete' in option && option.autocomplete === true,
    choices:
      'choices' in option ? (option.choices ?? []).map(({ name, value }) => ({ name, value: String(value) })) : [],
  };
}

/** The texts, oldest first. */
function sourcesOf(knowledge: Knowledge): KnownSource[] {
  return [...knowledge.sources.values()]
    .map((source) => ({
      id: source.id,
      title: source.title,
      date: source.dated ?? inWords(source.issued),
      issued: knownSpan(source.issued).first,
      inferred: isInferred(source.issued),
      paragraphs: source.paragraphs,
    }))
    .sort((one, other) => one.issued.localeCompare(other.issued));
}

function countsOf(knowledge: Knowledge): Known['counts'] {
  const entries = [...knowledge.entries.values()];
  const ofKind = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return [
    { what: 'statements', count: ofKind('claim') },
    { what: 'quotations', count: ofKind('quotation') },
    { what: 'ballots', count: knowledge.ballots.size },
    { what: 'offers', count: knowledge.offers.size },
    { what: 'known gaps', count: ofKind('gap') },
  ];
}
