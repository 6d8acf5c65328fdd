/** The extra fields of a header (§4.5.1), by their id. */

/** Of two fields of one id the first counts; bytes that are no whole field are passed over. */
export const extraFields = (extra: Uint8Array): ReadonlyMap<number, Uint8Array> => {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  const fields = new Map<number, Uint8Array>()
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = view.getUint16(at, true)
    const end = at + 4 + view.getUint16(at + 2, true)
    if (end > extra.length) break
    if (!fields.has(id)) fields.set(id, extra.subarray(at + 4, end))
    at = end
  }
  return fields
}

/** §4.5.3: the numbers of the zip64 field, in their order, for each value that says it stands there. */
export const widened = (
  values: readonly number[],
  fields: ReadonlyMap<number, Uint8Array>,
): readonly number[] | undefined => {
  const field = fields.get(0x0001) ?? new Uint8Array()
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength)
  let at = 0
  const wide = values.map((value) => {
    if (value !== 0xffffffff) return value
    at += 8
    return at > field.length ? Number.NaN : Number(view.getBigUint64(at - 8, true))
  })
  return wide.every(Number.isSafeInteger) ? wide : undefined
}
