declare module 'edtf' {
  /** Parses an EDTF string; `min` and `max` are its first and last millisecond since 1970, infinite where an end is open. */
  export default function edtf(date: string): { readonly min: number; readonly max: number };
}
