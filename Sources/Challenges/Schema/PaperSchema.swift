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
        CREATE TABLE version_papers (
            proposal_id TEXT NOT NULL,
            number INTEGER NOT NULL,
            paper_id TEXT NOT NULL REFERENCES papers (id),
            PRIMARY KEY (proposal_id, number, paper_id),
            FOREIGN KEY (proposal_id, number) REFERENCES versions (proposal_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX version_papers_paper ON version_papers (paper_id);

        """ + ChallengesSchema.appendOnly("version_papers")

    static let retention: [String: Retention] = [
        "papers": .permanent(why: "part of the record of a decision"),
        "paper_parts": .withOwner(table: "papers"),
        "version_papers": .permanent(why: "what was decided about"),
    ]
}
