import { describe, expect, it } from 'vitest';
import { helpOn } from '../../../src/curation/scaffold/help.ts';
import { kinds } from '../../../src/curation/scaffold/kinds.ts';

describe('help', () => {
  it.each(Object.entries(kinds))(
    'on a new %s has every field of it, in the order in which they are asked for',
    (name, { fields }) => {
      const listed = [...helpOn(name).matchAll(/^--([\w-]+)/gm)].map(([, flag]) => flag);
      expect(listed.filter((flag) => fields.some((field) => field.name === flag))).toEqual(
        fields.map((field) => field.name),
      );
    },
  );

  it('says which fields may be empty, and what others can be', () => {
    expect(helpOn('source')).toMatch(/^--type: What kind of text it is.* \[article-newspaper, /m);
    expect(helpOn('source')).toMatch(/^--why \(may be empty\): /m);
    expect(helpOn('source')).toMatch(/^--text: /m);
    expect(helpOn('claim')).toMatch(/^--dispute: /m);
  });

  it('on nothing, or on what there is not, lists what there is', () => {
    for (const name of [undefined, 'poem']) expect(helpOn(name)).toMatch(/^KIND is one of claim, /);
  });
});
