/** Reads a profile, and knows the rules and fields it speaks of. */
import type { Diagnostic, Result } from '../../base/diagnostic.js'
import { nearest } from '../../base/nearest.js'
import { courseMeta } from '../../model/course.js'
import { type Profile, profile } from '../../model/profile.js'
import { unknownField } from '../../parse/settings/diagnostics.js'
import type { Settings } from '../../parse/settings/read-settings.js'
import { zhKeysOf } from '../../parse/value/schema-shape.js'
import { courseField } from '../facts/course-field.js'
import { ruleCodes } from '../rule-codes.js'
import { checkCodes } from './check-codes.js'
import { readChecked } from './read-checked.js'

const fieldNames = Object.entries(courseMeta.shape).flatMap(([key, schema]) =>
  [key, ...zhKeysOf(schema)].map((name) => [name, name] as const),
)

const checkFields = ({ value, origins }: Settings<Profile>): readonly Diagnostic[] =>
  (value.requiredFields ?? []).flatMap((written, index) =>
    courseField(written) === undefined
      ? [
          unknownField(origins.get(`/requiredFields/${index}`) ?? {}, {
            written,
            suggestions: nearest(written, fieldNames, 2),
          }),
        ]
      : [],
  )

/**
 * Reads the rules of a province. There is no value where anything in them is wrong.
 *
 * @param file names the file in diagnostics
 * @param source the decoded text
 * @param codes the codes whose level may be set; those of the built-in rules unless an application has more
 * @example
 * const { value } = readProfile('sichuan.yaml', 'id: sichuan\nminimumHours: 16\n')
 * if (value) lint(pkg, { profile: value.value })
 */
export const readProfile = (
  file: string,
  source: string,
  codes: readonly string[] = ruleCodes,
): Result<Settings<Profile>> =>
  readChecked(file, source, profile, (settings) => [
    ...checkCodes(settings.value.severities, settings.origins, codes),
    ...checkFields(settings),
  ])
