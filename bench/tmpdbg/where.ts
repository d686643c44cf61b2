// where an author comes from
import { readFileSync } from 'node:fs';
import { provideData } from '../../src/base';
import { open } from '../../src/review';
import { metadataOf } from '../../src/metadata';
provideData((name) => readFileSync(`data/${name}`));
for (const id of process.argv.slice(2)) {
  const a = open({ bytes: readFileSync(id), format: 'html' });
  const { inferred, origins } = metadataOf(a) as any;
  console.log(id.slice(-20), JSON.stringify(inferred.authors), JSON.stringify(inferred.published));
  const i = (metadataOf(a) as any);
  for (const f of ['authors', 'published']) { const o = i.inferences?.[f]; if (o) console.log(f, a.text.slice(Math.max(0, o.start - 200), o.end + 100).replace(/\s+/g, ' '), o.confidence); }
}
