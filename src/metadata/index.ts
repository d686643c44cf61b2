export * from './declare';
export * from './metadata';
export * from './inferred';
export { inferFields, inferFrom } from './infer-body';
