/** The player of SCORM 2004; without an LMS around it, progress stays in the browser. */
import { lmsTracker } from './lms/lms-tracker.js'
import { model2004 } from './lms/model-2004.js'
import { start } from './start.js'
import { webTracker } from './web-tracker.js'

start(lmsTracker(model2004) ?? webTracker())
