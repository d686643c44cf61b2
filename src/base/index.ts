export * from './finding';
export * from './lines';
export * from './memo';
export * from './message';
export * from './range';
export * from './then-edits';
export * from './config';
export * from './data';
