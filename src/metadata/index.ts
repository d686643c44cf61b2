export * from './declare';
export * from './metadata';
export * from './inferred';
