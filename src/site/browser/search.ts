/** The page of the search. */
import { beginSearch } from './find/begin-search.js'

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', beginSearch)
else beginSearch()
