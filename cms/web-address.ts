/** Whether an editor's address is a path on this site, or a place elsewhere by https. */
export function isAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^(\/(?!\/)|https:\/\/)\S*$/.test(value) &&
    URL.canParse(value, 'https://localhost')
  )
}
