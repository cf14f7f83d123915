/** Files that the bundler puts beside the script; importing one gives its address. */
declare module '*.svg' {
  const address: string;
  export default address;
}
declare module '*.css';
