/** A thread that never comes back from one of its packages. */
export const work = async ({ found, progress }) => {
  const name = new TextEncoder().encode('lessons/02-深.md')
  new Uint8Array(progress, 8).set(name)
  Atomics.store(new Int32Array(progress), 1, name.length)
  for (; found.path === 'endless'; ) Atomics.load(new Int32Array(progress), 0)
  return { key: undefined, record: found.path }
}
