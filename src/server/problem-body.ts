/** An error outside any GraphQL execution, in GraphQL's shape. */
export function problemBody(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
