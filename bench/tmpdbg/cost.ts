import { readFileSync } from 'node:fs';
import { provideData } from '../../src/base';
import { costOf } from '../../src/language';
import { CASTS } from '../metadata/body/people';
provideData((name) => readFileSync(`data/${name}`));
for (const l of ['zh-Hans', 'zh-Hant']) {
  const n = CASTS[l]!.names.map((w) => [w, costOf(w) / w.length] as const).filter(([w, c]) => c < (w.length === 2 ? 8.6 : w.length === 3 ? 7.4 : 0));
  console.log(CASTS[l]!.names.length, n.map(([w, c]) => `${w} ${c.toFixed(1)}`).join(' '));
}
console.log('关闭 成长 江湖 主办 承办 手记 关子 楼主 时习之 看东北'.split(' ').map((w) => `${w} ${(costOf(w) / w.length).toFixed(1)}`).join('  '));
