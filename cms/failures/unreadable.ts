/** What busboy, which reads forms, says of them, and Payload before it. */
const brokenForm =
  /^(Unexpected end of (form|file)|Malformed (part header|content type)|Multipart: Boundary not found|Request is not eligible for file upload)$/

/** What libsql says of a number in an address that is none, as `/api/users/x`. */
const noNumber = /^Only finite numbers/

/**
 * What was wrong with a request that couldn't be read, which nobody but its sender can mend: a form that was cut off, text
 * that isn't JSON, or an address with something else than a number in it. Undefined for what is the site's fault.
 */
export function faultOfRequest(error: unknown): 'body' | 'address' | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'SyntaxError' || brokenForm.test(error.message)) return 'body'
  if (noNumber.test(error.message)) return 'address'
  return faultOfRequest(error.cause)
}
