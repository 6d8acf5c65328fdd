/** Loads what is known of a place by a script, which pages from a disk may run and from which nothing can be fetched. */
import { HANDED, type PlaceShard, placeFilePath } from '../../places/place-shard.js'

type Handed = readonly [name: string, shard: PlaceShard]

const known = new Map<string, PlaceShard>()

/** From now on a script hands its data to the map. */
const listen = (): void => {
  const self = window as unknown as Record<string, { push(each: Handed): unknown } | undefined>
  if (known.size === 0 && !self[HANDED])
    self[HANDED] = {
      push: ([name, shard]) => known.set(name, shard),
    }
}

/** The shard, or a failure where its file is not there. */
export const loadShard = (name: string): Promise<PlaceShard> => {
  listen()
  const here = known.get(name)
  if (here) return Promise.resolve(here)
  return new Promise((done, fail) => {
    const script = document.createElement('script')
    script.src = (document.body.dataset.top || '') + placeFilePath(name)
    const end = (): void => {
      script.remove()
      const shard = known.get(name)
      if (shard) done(shard)
      else fail(new Error(name))
    }
    script.onload = end
    script.onerror = end
    document.head.append(script)
  })
}
