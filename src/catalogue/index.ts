/** The entry `kebao/catalogue`: what a centre holds, found, compared and counted. */

export { percent } from '../base/percent.js'
export { type BuildShare, isInShare } from '../base/share.js'
export { type Adapting, adaptingOf, licenceName } from '../likeness/adapting.js'
export { bandsOf } from '../likeness/bands.js'
export { compareCourses } from '../likeness/compare-courses.js'
export { compareSketches } from '../likeness/compare-sketches.js'
export { compareTexts } from '../likeness/compare-texts.js'
export { type ComparedTitles, comparisonReport } from '../likeness/comparison-report.js'
export type {
  CourseComparison,
  LessonComparison,
  Passage,
  QuestionComparison,
} from '../likeness/course-comparison.js'
export { fingerprintOf } from '../likeness/fingerprint-of.js'
export { sameness } from '../likeness/sameness.js'
export { sketchOf } from '../likeness/sketch-of.js'
export type { CatalogueEntry } from '../model/catalogue-entry.js'
export type { CatalogueTitle } from '../model/catalogue-head.js'
export type { Coverage } from '../model/coverage.js'
export type { CoveragePlan } from '../model/coverage-plan.js'
export type { Fingerprint } from '../model/fingerprint.js'
export type { IntakePackage, IntakeRecord, IntakeSubmission, IntakeVerdict } from '../model/intake.js'
export { byIdentity, type Catalogue, catalogueOf } from './catalogue.js'
export { type CoverageOptions, coverage } from './coverage/coverage.js'
export { type CoverageTableName, coverageCsv, coverageTableNames } from './coverage/csv-tables.js'
export { readCoveragePlan } from './coverage/read-plan.js'
export { coverageReport } from './coverage/report-page.js'
export type { CoveragePair } from './coverage/reuse.js'
export { coverageSummary, type SummaryPart } from './coverage/summary.js'
export {
  type CurriculumAudience,
  type CurriculumLevel,
  type CurriculumTopic,
  curriculumOf,
} from './curriculum/curriculum-of.js'
export { entryOf } from './entry-of.js'
export { type SearchDocument, searchDocument } from './export/search-document.js'
export {
  type SearchEngine,
  searchEngineFiles,
  searchEngines,
} from './export/search-engine-files.js'
export { sqlFiles, statements } from './export/sql-files.js'
export { type ColumnType, type Table, tableFile } from './export/table.js'
export { catalogueTables } from './export/tables.js'
export { facetLabel } from './facet-label.js'
export { type FacetName, type Facets, facetNames, facetsOf, hourBands, regionParents } from './facets.js'
export { ATOM_FILE, atomOf } from './feed/atom-of.js'
export { type Feed, type FeedItem, type FeedOptions, feedOf } from './feed/feed-of.js'
export { JSON_FEED_FILE, jsonFeedOf } from './feed/json-feed-of.js'
export {
  type ReadCatalogueOptions,
  readCatalogue,
  type StoredCatalogue,
} from './format/read-catalogue.js'
export { type WriteCatalogueOptions, writeCatalogue } from './format/write-catalogue.js'
export { acceptedFiles, acceptedFolder } from './intake/accepted.js'
export type { DeskFile, DeskProblem } from './intake/desk.js'
export { listNames } from './intake/desk.js'
export { type IntakeOptions, intake } from './intake/intake.js'
export { defaultIntakeLimits, type IntakeLimits } from './intake/limits.js'
export { listedRows } from './intake/listed-rows.js'
export { mainReason } from './intake/main-reason.js'
export type { ListedRow } from './intake/match-list.js'
export { intakeJson, intakeReports } from './intake/reports.js'
export { intakeVerdictWords, nextStep } from './intake/verdict-words.js'
export { mergeCatalogues } from './merge/merge-catalogues.js'
export { moveAddresses } from './merge/move-addresses.js'
export { newestOf } from './newest.js'
export { offeredOf } from './offered.js'
export {
  type CatalogueAction,
  type CataloguePlan,
  type CatalogueStep,
  catalogueActions,
  type PlannedCourse,
  planCatalogues,
} from './plan/plan-catalogues.js'
export type { Load } from './search/load-files.js'
export { openSearch } from './search/open-search.js'
export type { SearchOptions } from './search/options.js'
export {
  type Card,
  defaultHits,
  type FacetCount,
  type Found,
  facetLimit,
  hitLimit,
  type Query,
  type Search,
  summaryLength,
  textLimit,
} from './search/query.js'
export { type FacetResolution, type NamedFacet, resolveFacet } from './search/resolve-facet.js'
export { searchFiles } from './search/search-files.js'
export { searchIn } from './search/search-in.js'
export { type Setting, settingOf } from './setting-of.js'
export { adviceOn, relationWords } from './similar/advice.js'
export type { AlikePair } from './similar/alike-pair.js'
export { similar } from './similar/similar.js'
export { type SimilarPairsOptions, similarPairs } from './similar/similar-pairs.js'
export { type SimilarRow, similarCsv, similarReport } from './similar/similar-report.js'
