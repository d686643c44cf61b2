export { findMisreadings, type Misreading } from './find';
export { judgeMisreadings, type JudgedMisreading } from './judge';
export { type Layer } from './layer';
