import type { Rule } from '../rule';
import { authorMissing } from './author-missing';
import { dateMissing } from './date-missing';
import { languageMissing } from './language-missing';
import { publisherMissing } from './publisher-missing';
import { titleMissing } from './title-missing';

export const metadataRules: readonly Rule[] = [
  titleMissing,
  dateMissing,
  authorMissing,
  publisherMissing,
  languageMissing,
];
