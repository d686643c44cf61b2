export * from './finding';
export * from './lines';
export * from './memo';
export * from './message';
export * from './range';
export * from './config';
export * from './data';
