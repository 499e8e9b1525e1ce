/** The map behind a sheet. */
export function PagePoster() {
  return null
}
