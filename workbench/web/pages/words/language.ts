/** The languages that the pages speak. */

export type Language = 'en' | 'ja';

/** A section of texts, in every language. */
export type InLanguages<Section> = Readonly<Record<Language, Section>>;
