import MixedZone

/// Meeting papers, attachments and the proof of measurements, in parts that are streamed.
enum PaperSchema {
    static let tables =
        """
        CREATE TABLE papers (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            thing TEXT NOT NULL,
            thing_id TEXT NOT NULL,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
            type TEXT NOT NULL,
            bytes INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            circle TEXT NOT NULL,
            visible_from INTEGER NOT NULL,
            added_by TEXT REFERENCES members (id),
            added_at INTEGER NOT NULL,
            removed_at INTEGER
        ) STRICT;
        CREATE INDEX papers_thing ON papers (thing, thing_id);
        CREATE TABLE paper_parts (
            paper_id TEXT NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 65536),
            PRIMARY KEY (paper_id, position)
        ) STRICT;

        """

    static let retention: [String: Retention] = [
        "papers": .permanent(why: "part of the record of a decision"),
        "paper_parts": .withOwner(table: "papers"),
    ]
}
