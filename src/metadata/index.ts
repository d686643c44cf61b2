export * from './date-value';
export * from './declaration';
export * from './declare';
export * from './inferred';
export { inferFields, inferFrom } from './infer-body';
export * from './keys';
export * from './metadata';
export * from './missing';
export * from './scope';
