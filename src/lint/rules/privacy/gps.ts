/** No picture or video says where it was taken. */
import { words } from '../../../base/words.js'
import { mediaTypeOf } from '../../../model/media-type.js'
import { defineRule } from '../../rule.js'

export const gps = defineRule({
  code: 'privacy/gps',
  severity: 'warning',
  summary: words('照片和视频不带拍摄地点', 'Photographs and videos do not say where they were taken'),
  message: (p: { isVideo: boolean }) =>
    p.isVideo
      ? words('这段视频里记着拍摄地点的经纬度。', 'This video holds the coordinates of where it was taken.')
      : words(
          '这张照片里记着拍摄地点的经纬度。',
          'This photograph holds the coordinates of where it was taken.',
        ),
  why: words(
    '用手机拍照会记下经纬度，在谁家拍的，下载的人一查就知道。',
    'Phones note the coordinates: whoever downloads it can tell at whose home it was taken.',
  ),
  help: words(
    '请去掉位置信息：Windows 右键「属性→详细信息→删除属性和个人信息」；手机在「分享」或「编辑」里关掉「位置」，再导出一份。',
    'Remove the location: on Windows by Properties, Details, Remove Properties; on a phone turn off the location when you share it, and export it again.',
  ),
  sources: ['R118', 'R059', '个人信息保护法第二十八条'],
  example: {
    in: 'media',
    bad: 'assets/合影.jpg: 1600×1067 GPS',
    good: 'assets/合影.jpg: 1600×1067',
  },
  *check(pkg, found) {
    for (const [file, { located }] of pkg.assets) {
      if (located) yield found({ file }, { isVideo: mediaTypeOf(file)?.kind !== 'image' })
    }
  },
})
