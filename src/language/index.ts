export { guessLanguage, type Guess } from './guess';
export { costOf, readsAsText, Scorer, scoreText } from './score';
export { scriptOf, SCRIPTS, type Script } from './scripts';
export { LightScorer } from './light';
export { modelsOf, type Models } from './model';
export { signCost } from './signs';
export { isCommonWord } from './words';
export * as scripts from './scripts';
export { hasWord, readHashes, type WordSet } from './rice';
