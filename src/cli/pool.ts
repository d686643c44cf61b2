import { Worker } from 'node:worker_threads';

/** What a worker may be asked; the answer has the same number. */
interface Envelope<T> {
  readonly id: number;
  readonly body: T;
}

interface Waiting<Out> {
  resolve(out: Out): void;
  reject(error: Error): void;
}

/** A task killed its worker: out of memory, most often. */
export class Crashed extends Error {}

/** Workers that do one task after another each; a worker that dies is replaced, and only its task fails. */
export class Pool<In, Out> {
  private readonly idle: Worker[] = [];
  private readonly queue: { readonly task: In; readonly transfer: ArrayBuffer[]; readonly wait: Waiting<Out> }[] = [];
  private readonly busy = new Map<Worker, Waiting<Out>>();
  private closed = false;
  private next = 0;

  constructor(
    size: number,
    private readonly script: string,
    private readonly data: unknown,
  ) {
    for (let i = 0; i < size; i++) this.start();
  }

  run(task: In, transfer: ArrayBuffer[] = []): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, transfer, wait: { resolve, reject } });
      this.feed();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.idle, ...this.busy.keys()].map((w) => w.terminate()));
  }

  private start(): void {
    const worker = new Worker(this.script, { workerData: this.data, stderr: false });
    worker.on('message', ({ body }: Envelope<Out>) => {
      const wait = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      wait?.resolve(body);
      this.feed();
    });
    const gone = (error: Error): void => {
      const wait = this.busy.get(worker);
      this.busy.delete(worker);
      const at = this.idle.indexOf(worker);
      if (at >= 0) this.idle.splice(at, 1);
      if (this.closed || !wait) return;
      this.start();
      wait.reject(error);
      this.feed();
    };
    worker.on('error', (error) => gone(new Crashed(error instanceof Error ? error.message : String(error))));
    worker.on('exit', (code) => gone(new Crashed(`The worker ended with ${code}.`)));
    this.idle.push(worker);
  }

  private feed(): void {
    while (this.idle.length && this.queue.length) {
      const worker = this.idle.pop()!;
      const { task, transfer, wait } = this.queue.shift()!;
      this.busy.set(worker, wait);
      worker.postMessage({ id: this.next++, body: task } satisfies Envelope<In>, transfer);
    }
  }
}

/**
 * The results of `work` on each task, in the order of the tasks, with no more than `most` begun and not yet taken: a slow reader
 * of the results slows the reading of the tasks.
 */
export async function* inOrder<In, Out>(
  tasks: AsyncIterable<In> | Iterable<In>,
  most: number,
  work: (task: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  const iterator = Symbol.asyncIterator in tasks ? tasks[Symbol.asyncIterator]() : tasks[Symbol.iterator]();
  let reading: Promise<IteratorResult<In>> | undefined;
  let ended = false;
  while (!ended || begun.length) {
    if (!ended && begun.length < most) reading ??= Promise.resolve(iterator.next());
    // Whichever comes first: a finished result goes out though the next task is not there yet.
    const first = begun[0];
    const turn = await Promise.race([
      ...(reading && begun.length < most ? [reading.then((r) => ({ read: r }) as const)] : []),
      ...(first ? [first.then(() => ({ read: undefined }) as const)] : []),
    ]);
    if (turn.read) {
      reading = undefined;
      if (turn.read.done) ended = true;
      else {
        const result = work(turn.read.value);
        result.catch(() => undefined); // it is looked at in its turn
        begun.push(result);
      }
    } else yield (await begun.shift())!;
  }
}
