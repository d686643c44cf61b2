// `npm run fuzz [-- RUNS]`: the property tests with another seed and more texts than the unit tests take.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, FUZZ_SEED: String(Date.now() % 2 ** 31), FUZZ_RUNS: process.argv[2] ?? '2000' };
console.log(`seed ${env.FUZZ_SEED}, ${env.FUZZ_RUNS} texts a property`);
const args = ['vitest', 'run', 'test/unit/hostile', '--testTimeout', '600000'];
process.exitCode = spawnSync('npx', args, { env, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
