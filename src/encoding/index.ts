export * from './codecs';
export * from './bytes';
