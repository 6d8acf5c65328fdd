/** People and organisations. */
import type { Contributor, Organisation } from '../../model/organisation.js'
import type { Node } from './node.js'
import { identifier } from './terms.js'

export const organisationNode = ({ name, uscc }: Organisation): Node => ({
  '@type': 'Organization',
  name,
  // Unified social credit code.
  identifier: uscc === undefined ? undefined : identifier('GB 32100-2015', uscc),
})

/** A teaching team is no person; everybody else is taken for one. */
export const contributorNode = ({ name, role, organisation }: Contributor): Node =>
  role === 'teaching-team'
    ? { '@type': 'Organization', name }
    : {
        '@type': 'Person',
        name,
        affiliation: organisation === undefined ? undefined : { '@type': 'Organization', name: organisation },
      }
