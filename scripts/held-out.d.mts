export function heldOut(line: string): boolean;
