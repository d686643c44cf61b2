export * from './declared';
export * from './detect';
