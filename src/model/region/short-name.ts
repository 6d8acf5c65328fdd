/** The short names of divisions: 北川 for 北川羌族自治县. */
import type { Division } from './division.js'

/** The nationalities that autonomous places are named after; a few are named without 族. */
const NATIONALITY =
  '(?:(?:各|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|' +
  '景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春)族|' +
  '蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克)'

const KIND = '(?:自治[区州县旗]|特别行政区|林区|特区|新区|地区|[省市县区旗盟])'

/** What is left without the kind of place and the nationalities; of 东乡族自治县 only 族 can go. */
const SHORT = new RegExp(`^(..+?)(?:${NATIONALITY})*族?${KIND}$`)

/** Economic zones (71–79 in the county's place) go by their whole names. */
const ZONE = /7\d$/

/**
 * What people call a division for short; nothing where too little would be left (城区).
 *
 * @example
 * shortNamesOf(beichuan) // ['北川县', '北川']
 */
export const shortNamesOf = ({ code, name }: Division): readonly string[] => {
  const short = ZONE.test(code) ? undefined : SHORT.exec(name)?.[1]
  if (short === undefined) return []
  return /自治.$/.test(name) ? [short + name.slice(-1), short] : [short]
}
