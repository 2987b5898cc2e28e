/** What is left of a value that was kept as text: a store that hands back the very object hides what JSON drops. */

/** The cast states what the tests of a store are about: that nothing it keeps is lost in JSON. */
export const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
