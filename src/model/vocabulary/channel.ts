/** 传播渠道: where a course is made known. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const channel: Vocabulary = {
  scheme: 'channel',
  title: words('传播渠道', 'Channel'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('newspaper', '报刊', 'Press', ['N三(五)', 'Y四(四)'], { aliases: ['报纸'] }),
    term('radio', '广播', 'Radio', ['N三(五)']),
    term('television', '电视', 'Television', ['N三(五)']),
    term('web', '网络', 'Web', ['N三(五)', 'H二(二)'], { aliases: ['互联网'] }),
    term('mobile', '移动网络', 'Mobile network', ['H二(二)']),
    term('we-media', '自媒体', 'We-media', ['Y四(四)']),
    term('wechat', '微信公众服务平台', 'WeChat', ['M三(三)1'], { aliases: ['微信', '微信公众号', '公众号'] }),
    term('sms', '短信', 'SMS', [], { literal: false }),
    term('poster', '张贴海报', 'Poster', [], { aliases: ['海报'], literal: false }),
  ],
  composites: [],
}
