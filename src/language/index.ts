export { guessLanguage, type Guess } from './guess';
export { costOf, Scorer, scoreText } from './score';
export { scriptOf, SCRIPTS, type Script } from './scripts';
