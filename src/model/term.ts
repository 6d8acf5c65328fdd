/** A term of a controlled vocabulary as a schema: its id, which is never removed. */
import * as z from 'zod'
import { reads } from './reading.js'
import { type Scheme, vocabularies } from './vocabulary/index.js'

/** The id of a term. Authors write the id, the label or an alias. */
export const term = (scheme: Scheme) =>
  reads(z.enum(vocabularies[scheme].terms.map((each) => each.id) as [string, ...string[]]), {
    as: 'term',
    scheme,
  })

/** A term, or a local one with its own namespace, such as `mianyang:science-city` (M三(三)2). */
export const openTerm = (scheme: Scheme) =>
  reads(z.union([term(scheme), z.string().regex(/^[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$/)]), {
    as: 'term',
    scheme,
  })
