export * from './codecs';
export * from './bytes';
export * from './misread';
export { nameOf } from './names';
export * from './detect';
export * from './file';
