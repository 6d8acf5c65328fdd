/** SQL that counts what `coverage` counts; docs/statistics.md defines the numbers. */

/** A course that says nothing in a dimension stands under `unspecified`. */
export const coverageSql = `-- Courses and hours by audience, topic, level of the publisher, level, and town or country: each course once under each heading.
SELECT
  coalesce(audience.value, 'unspecified') AS audience,
  coalesce(topic.value, 'unspecified') AS topic,
  coalesce(publisher_level.value, 'unspecified') AS publisher_level,
  coalesce(level.value, 'unspecified') AS level,
  coalesce(setting.value, 'unspecified') AS setting,
  count(*) AS courses,
  coalesce(sum(entries.hour_hundredths), 0) / 100.0 AS hours
FROM entries
LEFT JOIN facets audience ON audience.identity = entries.identity AND audience.facet = 'audience'
LEFT JOIN facets topic ON topic.identity = entries.identity AND topic.facet = 'topic'
LEFT JOIN facets publisher_level ON publisher_level.identity = entries.identity AND publisher_level.facet = 'publisher-level'
LEFT JOIN facets level ON level.identity = entries.identity AND level.facet = 'level'
LEFT JOIN facets setting ON setting.identity = entries.identity AND setting.facet = 'setting'
WHERE entries.counted
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5;
`

/** Each place has the courses of all that is in it. */
export const regionsSql = `-- Courses and hours by place: a province has those of its counties.
SELECT
  facets.value AS region,
  count(*) AS courses,
  coalesce(sum(entries.hour_hundredths), 0) / 100.0 AS hours
FROM entries
JOIN facets ON facets.identity = entries.identity AND facets.facet = 'region'
WHERE entries.counted
GROUP BY 1
ORDER BY 1;
`

/** What nobody offers: of all who are offered anything, with all that is offered to anybody. */
export const gapsSql = `-- Audiences and topics for which there is not a single course.
SELECT audience.value AS audience, topic.value AS topic
FROM (SELECT DISTINCT value FROM facets WHERE facet = 'audience') audience
CROSS JOIN (SELECT DISTINCT value FROM facets WHERE facet = 'topic') topic
WHERE NOT EXISTS (
  SELECT 1
  FROM entries
  JOIN facets a ON a.identity = entries.identity AND a.facet = 'audience' AND a.value = audience.value
  JOIN facets t ON t.identity = entries.identity AND t.facet = 'topic' AND t.value = topic.value
  WHERE entries.counted
)
ORDER BY 1, 2;
`
