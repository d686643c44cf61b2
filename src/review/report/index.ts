export * from './findings';
export * from './html';
export * from './markdown';
export * from './page';
export * from './words';
