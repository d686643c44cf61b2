export * from './article';
export * from './front-matter';
export * from './html';
export * from './markdown';
export * from './plain';
export * from './read';
export * from './view';
