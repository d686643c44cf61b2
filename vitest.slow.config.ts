import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/hostile/**/*.test.ts', 'test/process/**/*.test.ts'],
    setupFiles: ['test/unit/setup.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
