/** A file as text, untouched by the bundler. */
declare module '*?raw' {
  const text: string;
  export default text;
}
