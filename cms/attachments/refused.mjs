/** Why a document isn't taken: the key of a sentence in `sentences.ts`. */
export class Refused extends Error {}
