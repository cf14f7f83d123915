import fc from 'fast-check';

const character = fc.oneof(
  fc.nat(0x2fff).map((code) => String.fromCodePoint(code)),
  fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(...' \'"’“-–£%?.aAiIéß0'),
);

/** Text of any characters, those that matter to a question more often. fast-check's own `binary` unit takes a second to set up. */
export const anyText = (maxLength = 40): fc.Arbitrary<string> => fc.string({ unit: character, maxLength });
