export { spamOf } from './detect';
export { remove as removeFix, type SpamFinding, type SpamRule } from './finding';
export { leftoverMessage, leftovers } from './leftovers';
export { profileOf } from './profile';
