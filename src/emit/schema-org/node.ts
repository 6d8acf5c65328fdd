/** JSON-LD as plain data. */

/** Members that are undefined are left out when it is written. */
export type Node = { readonly '@type': string | readonly string[] } & Readonly<Record<string, unknown>>
