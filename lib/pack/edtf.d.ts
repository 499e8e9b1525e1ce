/** The package has no types of its own: what is used of it. Times in ms since 1970, `max` is the last ms within. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
