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
}
