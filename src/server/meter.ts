import type { PerformanceResult } from '../protocol';

interface Taken {
  runs: number;
  total: number;
  most: number;
}

/** How long reviews and each of their rules take, since the server began. A rule that runs first pays for what later ones share. */
export class Meter {
  private readonly rules = new Map<string, Taken>();
  private readonly reviews: Taken = { runs: 0, total: 0, most: 0 };

  readonly time = (rule: string, check: () => void): void => {
    const from = performance.now();
    check();
    let taken = this.rules.get(rule);
    if (!taken) this.rules.set(rule, (taken = { runs: 0, total: 0, most: 0 }));
    add(taken, performance.now() - from);
  };
  reviewed(ms: number): void {
    add(this.reviews, ms);
  }

  /** The rules that took longest come first. */
  result(): PerformanceResult {
    const rules = [...this.rules].map(([rule, taken]) => ({ rule, ...taken })).sort((a, b) => b.total - a.total);
    return { reviews: this.reviews, rules };
  }
}

function add(taken: Taken, ms: number): void {
  taken.runs++;
  taken.total += ms;
  taken.most = Math.max(taken.most, ms);
}
