// What feeder, workers and collector share: the queue's address and its name.
export const NAME = process.env.QUEUE ?? 'copydesk';
/** How BullMQ reaches Redis; it waits for it as long as it takes. */
export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null };
/** A job's name and its answer's file: the place of its block in the archive, padded so that names sort as the blocks do. */
export const blockName = (n) => `block-${String(n).padStart(9, '0')}`;
