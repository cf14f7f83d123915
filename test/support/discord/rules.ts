/**
 * What the stand-in does with a request instead of serving it.
 * `status` answers with an error; `accept-then` serves it but answers with an error; `hang` never answers; `close` cuts the line.
 */
export type Mischief =
  | { readonly do: 'status'; readonly status: number; readonly retryAfter?: number; readonly code?: number }
  | { readonly do: 'accept-then'; readonly status: number }
  | { readonly do: 'hang' }
  | { readonly do: 'close' };

export interface Rule {
  /** Requests it meets, as `POST /channels/123/messages`. */
  readonly match: RegExp;
  /** How often; 1 unless given. */
  readonly times?: number;
  readonly mischief: Mischief;
}

/** Rules that wait to be met, each used up after so many times. */
export function rulebook() {
  const waiting: { rule: Rule; left: number }[] = [];
  return {
    /** Adds a rule. Rules are met in the order they were added. */
    add: (rule: Rule): void => {
      waiting.push({ rule, left: rule.times ?? 1 });
    },
    /** Takes one use of the first rule that the request meets. */
    take: (request: string): Mischief | undefined => {
      const met = waiting.find(({ rule, left }) => left > 0 && rule.match.test(request));
      if (met === undefined) return undefined;
      met.left -= 1;
      return met.rule.mischief;
    },
  };
}

export type Rulebook = ReturnType<typeof rulebook>;
