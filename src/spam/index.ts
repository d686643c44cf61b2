export { spamOf } from './detect';
export type { SpamFinding, SpamRule } from './finding';
export { profileOf } from './profile';
