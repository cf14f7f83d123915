/** What the programs that think nothing say: about as long as an answer with its citations. */
export const WORDS = `${'Members voted for the award by a large majority, on a turnout above the threshold. '.repeat(5)}\n\n-# [1] A source, 28 April 2023, ¶ 3`;

/** As many suggestions as Discord shows. */
export const SUGGESTIONS = Array.from({ length: 25 }, (_, index) => ({
  name: `Suggestion ${index}`,
  value: `id-${index}`,
}));
