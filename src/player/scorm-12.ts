/** The player of SCORM 1.2; without an LMS around it, progress stays in the browser. */
import { lmsTracker } from './lms/lms-tracker.js'
import { model12 } from './lms/model-12.js'
import { start } from './start.js'
import { webTracker } from './web-tracker.js'

start(lmsTracker(model12) ?? webTracker())
