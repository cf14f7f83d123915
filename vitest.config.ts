import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 15_000,
    // Nothing is mocked and no test changes what another sees, so files share a process and its imports.
    isolate: false,
  },
});
