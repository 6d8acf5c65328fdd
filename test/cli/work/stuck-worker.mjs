/** A thread that never comes back from one of its packages. */
export const work = async ({ found, progress }) => {
  const name = new TextEncoder().encode('lessons/02-深.md')
  new Uint8Array(progress, 8).set(name)
  Atomics.store(new Int32Array(progress), 1, name.length)
  Atomics.store(new Int32Array(progress), 0, 1)
  for (; found.path === 'endless'; ) Atomics.load(new Int32Array(progress), 0)
  // Longer in all than the patience of whoever waits, each by itself shorter.
  if (found.path.startsWith('slow')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700)
  return { key: undefined, record: found.path }
}
