/** Something derived that isn't what it is derived from: said in a sentence for the operator, and how it is mended. */
export type Difference = { sentence: string; mend: () => Promise<void> }
