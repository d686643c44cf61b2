export * from './declare';
export * from './metadata';
