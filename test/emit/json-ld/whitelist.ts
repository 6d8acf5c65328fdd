/**
 * What schema.org says each of our types may have (with LRMI), written down by hand: its
 * properties are inherited, so that those of a wider type stand there.
 */
const thing = ['@type', '@id', 'name', 'alternateName', 'description', 'identifier', 'url']

const creativeWork = [
  ...thing,
  'about',
  'accessibilityFeature',
  'audience',
  'author',
  'copyrightNotice',
  'creativeWorkStatus',
  'dateModified',
  'digitalSourceType',
  'educationalAlignment',
  'educationalUse',
  'encodingFormat',
  'expires',
  'hasPart',
  'inLanguage',
  'isAccessibleForFree',
  'isBasedOn',
  'isPartOf',
  'keywords',
  'learningResourceType',
  'license',
  'offers',
  'position',
  'provider',
  'publisher',
  'spatialCoverage',
  'timeRequired',
  'teaches',
  'typicalAgeRange',
  'version',
]

const learningResource = [...creativeWork, 'assesses', 'educationalLevel']

export const whitelist: Readonly<Record<string, readonly string[]>> = {
  Course: [
    ...creativeWork,
    'coursePrerequisites',
    'hasCourseInstance',
    'numberOfCredits',
    'syllabusSections',
  ],
  LearningResource: learningResource,
  Quiz: learningResource,
  Syllabus: learningResource,
  CourseInstance: [...thing, 'courseMode', 'courseWorkload', 'inLanguage', 'location'],
  CreativeWork: creativeWork,
  CreativeWorkSeries: creativeWork,
  AlignmentObject: [...thing, 'alignmentType', 'educationalFramework', 'targetName', 'targetUrl'],
  EducationalAudience: [...thing, 'educationalRole', 'audienceType'],
  DefinedTerm: [...thing, 'termCode', 'inDefinedTermSet'],
  PropertyValue: [...thing, 'propertyID', 'value'],
  QuantitativeValue: [...thing, 'value'],
  Organization: thing,
  Person: [...thing, 'affiliation'],
  Place: thing,
  AdministrativeArea: thing,
  Offer: [...thing, 'category', 'price', 'priceCurrency'],
}
