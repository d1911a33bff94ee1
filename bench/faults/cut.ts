/** Whether a request got no answer because its connection was refused or cut. */
export function isCut(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined
}
