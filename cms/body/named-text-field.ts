/** For the `admin.components` of a text field in a block or a drawer: a field whose label is its name. */
export const namedText = { Field: '/cms/body/named-text#NamedText' }
