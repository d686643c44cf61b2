export * from './config';
export * from './fix';
export * from './review';
export * from './suppress';
