/** How people ask for a comparison, beside the two things compared: "… - how do they differ", "the gist of each". */
const frames = [
  'how (?:do|does|did) (?:they|these|those|the two|each|both)(?: of them)? (?:compare|differ)',
  "(?:what(?: is|'s)? )?the differences?(?: between)?",
  'differences? between',
  '(?:the |a )?(?:gist|line|view|summary|position) (?:of|from) (?:each|both)',
  '(?:who|which) (?:says?|said|is|was|got|gets) (?:which|what)',
  'side by side',
  '(?:please )?compare',
  '(?:a )?comparison (?:of|between)',
];
const frame = new RegExp(String.raw`(?:\s*[-,:;]\s*)?\b(?:${frames.join('|')})\b(?:\s*[:,-]\s*)?`, 'giu');

/** A question without the words that only ask to set two things side by side; empty if it has no others. */
export function withoutFrame(text: string): string {
  const bare = text.replace(frame, ' ').replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(bare) ? bare : '';
}
