/** SQL that finds what `similarPairs` finds, by joins: thresholds and formulas are those of catalogue/similar. */
import { BINS } from '../../../likeness/bins.js'
import {
  COURSE_QUESTIONS,
  COURSE_SHARE,
  COURSE_SHARED,
  LESSON_CONTAINMENT,
  LESSON_SIMILARITY,
  QUESTION_SIMILARITY,
} from '../../../likeness/thresholds.js'

/** Eight digits a bin. */
const DIGITS = 8

/** Lessons and questions of two courses that match, which both statements begin with. */
const matches = `-- Parts that share a key are compared, versions of one course left out.
candidates AS (
  SELECT DISTINCT a.part AS one, b.part AS other
  FROM bands a
  JOIN bands b ON a.kind = b.kind AND a.band = b.band AND a.digits = b.digits AND a.part < b.part
  JOIN parts p ON p.part = a.part
  JOIN parts q ON q.part = b.part
  WHERE p.course <> q.course
),
-- The share of equal bins estimates the shingles in common, of all that either has.
compared AS (
  SELECT c.one, c.other, CAST(count(*) AS double precision) / ${BINS} AS similarity
  FROM candidates c
  JOIN parts p ON p.part = c.one
  JOIN parts q ON q.part = c.other
  JOIN numbers n ON substr(p.sketch, CAST(n.number * ${DIGITS} + 1 AS integer), ${DIGITS}) = substr(q.sketch, CAST(n.number * ${DIGITS} + 1 AS integer), ${DIGITS})
  GROUP BY c.one, c.other
),
matched AS (
  SELECT
    p.kind, p.identity AS identity, q.identity AS other_identity, c.one, c.other, p.name, q.name AS other_name, c.similarity,
    least(c.similarity / (1 + c.similarity) * (p.shingles + q.shingles), p.shingles, q.shingles) AS shared,
    p.shingles, q.shingles AS other_shingles
  FROM compared c
  JOIN parts p ON p.part = c.one
  JOIN parts q ON q.part = c.other
),
matches AS (
  SELECT * FROM matched
  WHERE (kind = 'question' AND similarity >= ${QUESTION_SIMILARITY})
    OR (kind = 'lesson' AND (similarity >= ${LESSON_SIMILARITY} OR shared / least(shingles, other_shingles) >= ${LESSON_CONTAINMENT}))
)`

/** Lessons and questions that match. */
export const matchingPartsSql = `-- Lessons and questions of different courses that say much the same.
WITH ${matches}
SELECT
  kind, identity, other_identity, name, other_name,
  round(CAST(similarity AS numeric(12, 8)), 4) AS similarity,
  round(CAST(shared / shingles AS numeric(12, 8)), 4) AS containment
FROM matches
ORDER BY similarity DESC, identity, other_identity, kind, name, other_name;
`

/** Courses that match. */
export const nearDuplicatesSql = `-- Courses that say much the same as another: which could have been adapted instead of built again.
WITH ${matches},
-- A lesson counts once, with the one that it shares most with.
best_here AS (
  SELECT identity, other_identity, one, max(shared) AS shared
  FROM matches WHERE kind = 'lesson' GROUP BY identity, other_identity, one
),
best_there AS (
  SELECT identity, other_identity, other, max(shared) AS shared
  FROM matches WHERE kind = 'lesson' GROUP BY identity, other_identity, other
),
here AS (SELECT identity, other_identity, sum(shared) AS shared FROM best_here GROUP BY identity, other_identity),
there AS (SELECT identity, other_identity, sum(shared) AS shared FROM best_there GROUP BY identity, other_identity),
-- So does a question; one may be the best of several.
best_question AS (
  SELECT
    identity, other_identity, one, other,
    row_number() OVER (PARTITION BY identity, other_identity, one ORDER BY shared DESC, other) AS rank_here,
    row_number() OVER (PARTITION BY identity, other_identity, other ORDER BY shared DESC, one) AS rank_there
  FROM matches WHERE kind = 'question'
),
asked AS (
  SELECT identity, other_identity, count(*) AS questions
  FROM best_question WHERE rank_here = 1 OR rank_there = 1 GROUP BY identity, other_identity
),
courses AS (
  SELECT identity, sum(shingles) AS shingles FROM parts WHERE kind = 'lesson' GROUP BY identity
),
pairs AS (SELECT DISTINCT identity, other_identity FROM matches),
weighed AS (
  SELECT
    p.identity, p.other_identity,
    least(coalesce(h.shared, 0) / nullif(a.shingles, 0), 1) AS containment,
    least(coalesce(t.shared, 0) / nullif(b.shingles, 0), 1) AS other_containment,
    least(coalesce(h.shared, 0), coalesce(t.shared, 0), a.shingles, b.shingles) AS shared,
    a.shingles, b.shingles AS other_shingles,
    coalesce(q.questions, 0) AS questions
  FROM pairs p
  LEFT JOIN here h ON h.identity = p.identity AND h.other_identity = p.other_identity
  LEFT JOIN there t ON t.identity = p.identity AND t.other_identity = p.other_identity
  LEFT JOIN asked q ON q.identity = p.identity AND q.other_identity = p.other_identity
  LEFT JOIN courses a ON a.identity = p.identity
  LEFT JOIN courses b ON b.identity = p.other_identity
),
ranked AS (
  SELECT
    a.id, a.version, b.id AS other_id, b.version AS other_version, a.identity, b.identity AS other_identity,
    coalesce(w.shared / nullif(w.shingles + w.other_shingles - w.shared, 0), 0) AS similarity,
    coalesce(w.containment, 0) AS containment, coalesce(w.other_containment, 0) AS other_containment, w.questions,
    a.content = b.content AS is_same_content,
    EXISTS (
      SELECT 1 FROM lineage x JOIN lineage y ON x.ancestor = y.ancestor WHERE x.id = a.id AND y.id = b.id
    ) AS is_related
  FROM weighed w
  JOIN entries a ON a.identity = w.identity
  JOIN entries b ON b.identity = w.other_identity
  WHERE coalesce(w.shared, 0) >= ${COURSE_SHARED}
    OR greatest(coalesce(w.containment, 0), coalesce(w.other_containment, 0)) >= ${COURSE_SHARE}
    OR w.questions >= ${COURSE_QUESTIONS}
),
-- Of several versions of two courses the pair that is most alike.
first AS (
  SELECT *, row_number() OVER (
    PARTITION BY id, other_id
    ORDER BY similarity DESC, greatest(containment, other_containment) DESC, version DESC, other_version DESC, identity, other_identity
  ) AS place
  FROM ranked
)
SELECT
  id, version, other_id, other_version,
  CASE
    WHEN is_same_content THEN 'same'
    WHEN is_related THEN 'adaptation'
    WHEN least(similarity, containment, other_containment) = 1 THEN 'same'
    ELSE 'duplicate'
  END AS relation,
  round(CAST(similarity AS numeric(12, 8)), 4) AS similarity,
  round(CAST(containment AS numeric(12, 8)), 4) AS containment,
  round(CAST(other_containment AS numeric(12, 8)), 4) AS other_containment,
  questions
FROM first
WHERE place = 1
ORDER BY similarity DESC, id, other_id;
`
