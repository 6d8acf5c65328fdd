/** Whether what stood in the cache has the parts that every record has: it may be from anywhere. */
export const isRecord = ({ diagnostics, sources }: { diagnostics: unknown; sources: unknown }): boolean =>
  Array.isArray(diagnostics) && Array.isArray(sources)
