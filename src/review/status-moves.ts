/** The moves of the curation status: from a draft to the library, and out of it again (教科信厅〔2024〕2号; M四(三), R130). */

/** Of each status those that may follow it. */
export const statusMoves: Readonly<Record<string, readonly string[]>> = Object.freeze({
  draft: ['submitted'],
  submitted: ['in-review', 'returned', 'draft'],
  'in-review': ['returned', 'recommended', 'selected', 'published'],
  returned: ['submitted', 'draft'],
  recommended: ['selected', 'published', 'returned', 'withdrawn'],
  selected: ['published', 'returned', 'withdrawn'],
  // What is updated is reviewed again (更新必审).
  published: ['in-review', 'withdrawn', 'superseded'],
  withdrawn: ['submitted'],
  superseded: [],
})
