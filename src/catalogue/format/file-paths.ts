/** The paths in a catalogue. */

/** The head. */
export const HEAD = 'catalogue.json'

/** The files of a shard. */
export const filePaths = (name: string) => ({
  entries: `entries/${name}.jsonl`,
  fingerprints: `fingerprints/${name}.jsonl`,
})

/** The folders that hold nothing but shards. */
export const shardFolders = ['entries', 'fingerprints'] as const
