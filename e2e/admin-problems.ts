/**
 * What axe finds in the view where a text is written, which is Payload's, and why it's left. Views and panels of ours
 * have no such list.
 */
export const editViewProblems: Record<string, string> = {
  'aria-hidden-focus':
    'The arrows of selects are buttons that are hidden from who listens; the selects have names.',
  'aria-input-field-name': 'The label of a rich text stands beside it and isn’t tied to it.',
  'button-name': 'The buttons of the toolbar above a text and the three dots at the top have pictures alone.',
  'color-contrast': 'Descriptions of fields and the placeholder of a text are too pale.',
  'heading-order': 'Groups of fields begin with a third heading.',
  label: 'The field where several values are chosen, and a hidden copy of it, have no label of their own.',
  'label-title-only': 'Selects are described by an attribute and have their label beside them.',
  list: 'The tabs of a document are a list with links in it that aren’t items.',
  region: 'The head of a document is outside of the landmarks.',
}
