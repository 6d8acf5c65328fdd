/** The page 「身边的课」: one says where one lives, and sees what is near. Nothing is sent, and the place is kept here alone. */
import { beginPlaces } from './places/begin-places.js'

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', beginPlaces)
else beginPlaces()
