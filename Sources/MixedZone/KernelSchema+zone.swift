extension KernelSchema {
    static let formerTexts = """
        CREATE TABLE former_zone_texts (
            id INTEGER PRIMARY KEY,
            texts TEXT NOT NULL CHECK (json_valid(texts)),
            replaced_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX former_zone_texts_replaced ON former_zone_texts (replaced_at);
        CREATE TABLE assumptions (
            position INTEGER PRIMARY KEY,
            path TEXT NOT NULL,
            why TEXT NOT NULL
        ) STRICT;
        """

    /// What things were called, and why a programme was closed before its time.
    static let formerWords = """
        CREATE TABLE former_words (
            id INTEGER PRIMARY KEY,
            subject TEXT NOT NULL,
            words TEXT NOT NULL CHECK (json_valid(words)),
            replaced_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX former_words_replaced ON former_words (replaced_at);
        CREATE INDEX former_words_subject ON former_words (subject, id);
        ALTER TABLE programmes ADD COLUMN closing_nl TEXT;
        ALTER TABLE programmes ADD COLUMN closing_en TEXT CHECK ((closing_nl IS NULL) = (closing_en IS NULL));
        """
}
