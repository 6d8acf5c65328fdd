/** The drawings that stand beside topics and audiences: of each the nearest for which the style sheet has one. */
import { ancestors } from '../model/vocabulary/ancestors.js'

const icons: Readonly<Record<string, string>> = {
  'civic-literacy': 'civic',
  integrity: 'hands',
  'humanities-arts': 'brush',
  'science-technology': 'bulb',
  'vocational-skills': 'tool',
  'early-education': 'child',
  'sports-fitness': 'ball',
  'health-wellness': 'heart',
  'life-leisure': 'sun',
  'safety-education': 'shield',
}

const people: Readonly<Record<string, string>> = {
  seniors: 'elder',
  'left-behind-elderly': 'elder',
  youth: 'cap',
  'early-childhood-families': 'baby',
  parents: 'people',
  'rural-residents': 'farm',
  'new-citizens': 'city',
  'community-volunteers': 'heart',
  'community-service-staff': 'hands',
  'community-educators': 'book',
}

const nearest = (
  scheme: 'topic' | 'audience',
  table: Readonly<Record<string, string>>,
  id: string | undefined,
  other: string,
): string => {
  if (id === undefined) return other
  const known = [id, ...ancestors(scheme, id).map((term) => term.id)].find((each) =>
    Object.hasOwn(table, each),
  )
  return known === undefined ? other : (table[known] as string)
}

/** A book for whatever has no drawing of its own, such as a local topic. */
export const topicIcon = (topic: string | undefined): string => nearest('topic', icons, topic, 'book')

export const audienceIcon = (audience: string): string => nearest('audience', people, audience, 'people')
