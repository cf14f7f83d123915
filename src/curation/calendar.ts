/** Words with a capital that name a day, a month or a feast, and nobody: as the source of a regular expression. */
export const CALENDAR = [
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)',
  '(?:Good )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?',
  "(?:Christmas|Easter|Boxing|Whit|May|New Year(?:[’']s)?|Midsummer|Labour)(?: (?:Day|Eve|Sunday|Monday|Tuesday))",
  'Christmas(?:es)?|Easter|Whitsun|Pentecost|Lent|Advent|Michaelmas|Hogmanay|Halloween|New Year',
  'Ramadan|Eid|Diwali|Hanukkah|Passover|Yom Kippur',
].join('|');
