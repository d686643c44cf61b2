import { dataFile, memo, type Message } from '../base';

/** Named signals, each about 0 … 1; a weight says what one unit of it is worth in log odds. */
export type Features = Readonly<Record<string, number>>;
export type Weights = Readonly<Record<string, number>>;

interface ModelFile {
  readonly about: string;
  readonly models: Readonly<Record<string, Weights>>;
}
let models: ModelFile['models'] | undefined;

/** The weights of one model of data/spam-model.json, which scripts/spam-fit.mjs fits. */
export function weightsOf(name: string): Weights {
  models ??= (JSON.parse(new TextDecoder().decode(dataFile('spam-model.json'))) as ModelFile).models;
  const weights = models[name];
  if (!weights) throw new Error(`No spam model named ${name}.`);
  return weights;
}

/** Signals that count together: `long*sound`. */
const pairsOf = memo((weights: Weights): readonly (readonly [string, string, number])[] =>
  Object.keys(weights)
    .filter((name) => name.includes('*'))
    .map((name) => [...(name.split('*') as [string, string]), weights[name]!] as const),
);

/** Log odds of spam. */
export function logOdds(features: Features, weights: Weights): number {
  let z = weights.bias ?? 0;
  for (const name in features) z += features[name]! * (weights[name] ?? 0);
  for (const [a, b, weight] of pairsOf(weights)) z += (features[a] ?? 0) * (features[b] ?? 0) * weight;
  return z;
}

export const probability = (z: number): number => 1 / (1 + Math.exp(-z));

/** A sentence of evidence with what its signals add to the log odds. */
export interface Reason {
  readonly why: Message;
  readonly weight: number;
}

/** The reasons that speak for spam, heaviest first. */
export const evidenceOf = (reasons: readonly (Reason | undefined)[]): Message[] =>
  reasons
    .filter((r) => r !== undefined)
    .filter((r) => r.weight >= 0.1)
    .sort((a, b) => b.weight - a.weight)
    .map((r) => r.why);

/** A weight as evidence shows it: `+3.2`. */
export const signed = (weight: number): string => (weight < 0 ? `−${(-weight).toFixed(1)}` : `+${weight.toFixed(1)}`);
