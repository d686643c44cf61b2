export * from './config';
export * from './config-file';
export * from './fix';
export * from './review';
export * from './schema';
export * from './suppress';
export * from './nearest';
export * from './rule-page';
