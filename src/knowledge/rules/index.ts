import { aliasesAreUnambiguous } from './aliases-are-unambiguous.ts';
import { citationsExist } from './citations-exist.ts';
import { figuresAreStated } from './figures-are-stated.ts';
import { offerFiguresAreClaimed } from './offer-figures-are-claimed.ts';
import { referencesExist } from './references-exist.ts';
import type { Rule } from './rule.ts';

/** Every rule the knowledge must keep to be loaded. */
export const rules: readonly Rule[] = [
  referencesExist,
  citationsExist,
  aliasesAreUnambiguous,
  figuresAreStated,
  offerFiguresAreClaimed,
];
