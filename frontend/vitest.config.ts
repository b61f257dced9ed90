import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests run in plain Node; one that needs a page asks for it in its first line. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { environment: 'node', include: ['**/*.test.ts'], exclude: ['generated/**'] },
});
