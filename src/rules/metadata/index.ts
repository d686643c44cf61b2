import type { Rule } from '../rule';
import { authorIsNotAName } from './author-is-not-a-name';
import { authorMissing } from './author-missing';
import { canonicalMissing } from './canonical-missing';
import { canonicalRelative } from './canonical-relative';
import { contradiction } from './contradiction';
import { dateFuture } from './date-future';
import { dateInvalid } from './date-invalid';
import { dateMissing } from './date-missing';
import { dateNoTimezone } from './date-no-timezone';
import { descriptionLength } from './description-length';
import { descriptionMissing } from './description-missing';
import { duplicateKey } from './duplicate-key';
import { imageAltMissing } from './image-alt-missing';
import { imageMissing } from './image-missing';
import { imageRelative } from './image-relative';
import { langMismatch } from './lang-mismatch';
import { languageMissing } from './language-missing';
import { modifiedBeforePublished } from './modified-before-published';
import { publisherMissing } from './publisher-missing';
import { titleEmpty } from './title-empty';
import { titleMissing } from './title-missing';
import { yamlBroken } from './yaml-broken';

export const metadataRules: readonly Rule[] = [
  yamlBroken,
  duplicateKey,
  titleMissing,
  titleEmpty,
  dateMissing,
  dateInvalid,
  dateNoTimezone,
  dateFuture,
  modifiedBeforePublished,
  authorMissing,
  authorIsNotAName,
  publisherMissing,
  languageMissing,
  langMismatch,
  descriptionMissing,
  descriptionLength,
  imageMissing,
  imageRelative,
  imageAltMissing,
  canonicalMissing,
  canonicalRelative,
  contradiction,
];
