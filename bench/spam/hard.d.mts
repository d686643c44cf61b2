export declare const HARD: readonly (readonly [name: string, format: string, text: string])[];
