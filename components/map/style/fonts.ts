/** Names of the map's fonts, as declared in `public/map-fonts/font-faces.json`. */
export const LABEL = ['Commissioner 500']
export const STRONG = ['Commissioner 700']
export const WATER = ['Literata Italic 500']
export const RANGE = ['Literata 500']
