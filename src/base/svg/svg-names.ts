/** What a still picture is made of (SVG 2): the elements and attributes that an SVG file may hold. */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * No `script`, `foreignObject`, `iframe`, `image` of another file, `a` or `handler`; no animation, which can set an
 * `href`; no `feImage`, which fetches.
 */
export const svgElements = wordsOf(`
  svg g defs symbol use switch title desc metadata style
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`)

/** Attributes without a prefix; `aria-*` and `data-*` are allowed beside them. No `on…`, no `src`. */
export const svgAttributes = wordsOf(`
  id class style lang role tabindex focusable version baseProfile xmlns
  requiredFeatures requiredExtensions systemLanguage enable-background
  x y z x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height d points pathLength
  viewBox preserveAspectRatio zoomAndPan transform transform-origin transform-box
  href type media
  alignment-baseline baseline-shift clip clip-path clip-rule clipPathUnits color color-interpolation
  color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline fill
  fill-opacity fill-rule filter filterUnits flood-color flood-opacity font font-family font-feature-settings
  font-kerning font-size font-size-adjust font-stretch font-style font-variant font-variant-caps
  font-variant-east-asian font-variant-ligatures font-variant-numeric font-variation-settings font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering inline-size isolation kerning
  letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mask-border
  mix-blend-mode opacity overflow paint-order pointer-events shape-inside shape-margin shape-padding
  shape-rendering shape-subtract solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
  text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent
  text-orientation text-overflow text-rendering text-transform unicode-bidi vector-effect visibility white-space
  word-spacing writing-mode
  gradientTransform gradientUnits offset spreadMethod patternContentUnits patternTransform patternUnits
  markerHeight markerUnits markerWidth orient refX refY maskContentUnits maskUnits
  lengthAdjust method rotate side spacing startOffset textLength
  amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent in in2 intercept k1 k2
  k3 k4 kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator order pointsAtX pointsAtY
  pointsAtZ preserveAlpha primitiveUnits radius result scale seed slope specularConstant specularExponent
  stdDeviation stitchTiles surfaceScale tableValues targetX targetY values xChannelSelector yChannelSelector
`)

/** Attributes with a prefix that mean something; `xml:base` would move every address of the file. */
export const prefixedAttributes = wordsOf(
  'xml:space xml:lang xml:id xlink:href xlink:type xlink:title xlink:role xlink:arcrole xlink:show xlink:actuate',
)

/** The namespaces that a file may declare. */
export const svgNamespace = 'http://www.w3.org/2000/svg'

/**
 * Notes of drawing programs and data about the picture, which browsers pass over. Each prefix must stand for its own
 * namespace: bound to XHTML it would bring in live elements.
 */
export const inertNamespaces: ReadonlyMap<string, string> = new Map([
  ['inkscape', 'http://www.inkscape.org/namespaces/inkscape'],
  ['sodipodi', 'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['cc', 'http://creativecommons.org/ns#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['serif', 'http://www.serif.com/'],
  ['sketch', 'http://www.bohemiancoding.com/sketch/ns'],
])

export const knownNamespaces: ReadonlyMap<string, string> = new Map([
  ...inertNamespaces,
  ['svg', svgNamespace],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
])
