/** Names of the map's fonts, as declared in `public/map-fonts/font-faces.json`; Chinese letters have a file of their own. */
const CHINESE = 'Noto Sans SC'
export const LABEL = ['Commissioner Medium', CHINESE]
export const STRONG = ['Commissioner Bold', CHINESE]
export const WATER = ['Literata Italic', CHINESE]
export const RANGE = ['Literata Medium', CHINESE]
