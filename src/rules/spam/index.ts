import type { Rule } from '../rule';
import { advert } from './advert';
import { commentSpam } from './comment-spam';
import { contactSolicitation } from './contact-solicitation';
import { emptyNest } from './empty-nest';
import { foreignRefresh } from './foreign-refresh';
import { gluedPhrase } from './glued-phrase';
import { hiddenContent } from './hidden-content';
import { hiddenFrame } from './hidden-frame';
import { hijackedHead } from './hijacked-head';
import { htmlCommentLinks } from './html-comment-links';
import { injectedCode } from './injected-code';
import { keywordList } from './keyword-list';
import { linkFarm } from './link-farm';
import { obfuscatedText } from './obfuscated-text';
import { pageChrome } from './page-chrome';
import { repeatedBlock } from './repeated-block';
import { wrappedList } from './wrapped-list';

export const spamRules: readonly Rule[] = [
  keywordList,
  wrappedList,
  obfuscatedText,
  gluedPhrase,
  linkFarm,
  advert,
  contactSolicitation,
  commentSpam,
  hiddenContent,
  hiddenFrame,
  htmlCommentLinks,
  emptyNest,
  injectedCode,
  hijackedHead,
  foreignRefresh,
  repeatedBlock,
  pageChrome,
];
