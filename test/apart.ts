/**
 * The tests that must have a process of their own: they put something of theirs in the place of a module, or on the global
 * object. All others share theirs, file after file, so that what they import is read once (vitest.config.ts);
 * test/contracts/apart.test.ts holds that the list is whole.
 */
export const apart: readonly string[] = [
  'test/browser/emit.test.ts',
  'test/browser/trust.test.ts',
  'test/cli/changes.test.ts',
  'test/cli/commands/saved-meanwhile.test.ts',
  'test/lineage/merge-lines.test.ts',
  'test/node/change-files.test.ts',
  'test/node/faulty-disk.test.ts',
  'test/node/file-store.test.ts',
  'test/node/run-mark.test.ts',
]
