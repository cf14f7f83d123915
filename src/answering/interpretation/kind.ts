/** What a question wants first in its reply. */
export type QuestionKind =
  | 'who-said'
  | 'words'
  | 'how-many'
  | 'when'
  | 'where'
  | 'why'
  | 'who'
  | 'which'
  | 'yes-no'
  | 'what';

const speaking =
  '(?:said|say|says|saying|claim(?:s|ed)?|called|calls|described|describes|accused|accuses|blam(?:es|ed)|warn(?:s|ed)|admit(?:s|ted)?|coined|told|talk(?:s|ed)?|talks? about|thinks?|reckons?|argued|complained|brought up|insist(?:s|ed)|promised|wrote|uttered|mentions?|mentioned)';

const patterns: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'who-said',
    new RegExp(
      String.raw`\bwho(?: was it| is it| it was| exactly| actually| the hell)?(?: that| has| have| is| had)?(?: ever)? ${speaking}\b`,
    ),
  ],
  [
    'who-said',
    /\bwhose (?:words?|verdict|line|quote|phrase|view|claim|remark|opinion)\b|\battribut(?:e|ed|ion)\b|\bsource of ["']|\bwho(?: is| was)? (?:quoted|on record)\b|\bwhich (?:union )?(?:leader|boss|person|minister|head|chief|chair|manager|politician|official|gen(?:eral)? sec\w*) (?:said|says|is quoted|called|coined|admitted|claimed|talked|spoke|warned)\b|\bwho .{0,25}["']/,
  ],
  [
    'words',
    /\bverbatim\b|\bexact(?:ly)? (?:words?|quote|wording|say|said)\b|\bquot(?:e|es|ation|ations|ed)\b|\bword for word\b|\bown words\b|\b(?:sentence|line|remark|statement|phrase|wording)\b|\bwhat (?:did|does|do|has|have|had|was|were|else did)\b.{0,60}\b(?:say|said|saying|tell|told|reckon|call|called|reply|argue|comment|think|reckoned|claim)\b|\bwords\b/,
  ],
  [
    'how-many',
    /\bhow (?:many|much|big|old|large|long)\b|\bwhat (?:share|percentage|proportion|number|percent|%|sum|figure|amount|rate)\b|\bwhat is the (?:figure|number|rate|percentage|total)\b|\bpercentage\b|\bnumber of\b|\bhow high\b|\bwhich (?:sum|figure|number)\b/,
  ],
  ['when', /\bwhen\b|\bwhat (?:date|day|month|year|time)\b|\bwhich (?:day|date|month|year)\b|\bhow soon\b/],
  ['where', /\bwhere(?:abouts)?\b|\bwhich (?:town|city|place|nations?|countr(?:y|ies))\b|\bwhat (?:town|city|place)\b/],
  ['why', /\bwhy\b|\bhow come\b|\bwhat for\b|\breasons?\b/],
  ['who', /\bwho\b|\bwhom\b|\bname of\b/],
  ['which', /\bwhich\b/],
  [
    'yes-no',
    /^(?:and |so |but |ok |hey |hi )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|am|must|surely)\b|\b(?:right|true|correct|innit|no|yes|surely|or not)\??$|\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would) (?:not )?(?:it|they|he|she|we|you|that)(?: not)?\??$/,
  ],
];

/** The kind of a folded question with its contractions written out; "what" if nothing tells. */
export const kindOf = (folded: string): QuestionKind =>
  patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'what';

/** Stems of words that speak of the asking rather than of its subject; they are no evidence against an answer. */
export const askingStems: ReadonlySet<string> = new Set(
  (
    'quot quotat verbatim exact exactli word sentenc line sourc cite citat articl report stori piec paper pleas tell give know wonder ' +
    'settl argument sure actual realli apparent name attribut remark statement mean meant sum summari explain brief short simpli say said ' +
    'says ask question answer remind check confirm fact true right correct thing stuff bit like just honest serious mate folk guy lot hey ' +
    'need want find look exact precis full whole ever even reckon think wish kind sort contain includ featur appear mention figur'
  ).split(' '),
);
