import MixedZone

/// Threads, their steps, the texts that people wrote, who follows, and the declared graphs.
enum ThreadSchema {
    static let tables =
        """
        CREATE TABLE edges (
            thing TEXT NOT NULL,
            from_state TEXT NOT NULL,
            to_state TEXT NOT NULL,
            PRIMARY KEY (thing, from_state, to_state)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE deadlines (
            name TEXT PRIMARY KEY,
            working_days INTEGER NOT NULL CHECK (working_days BETWEEN 1 AND 250)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE reminders (
            thing TEXT NOT NULL,
            thing_id TEXT NOT NULL,
            item INTEGER NOT NULL,
            due TEXT NOT NULL,
            reminded_at INTEGER NOT NULL,
            PRIMARY KEY (thing, thing_id, item, due)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE threads (
            id TEXT PRIMARY KEY,
            began_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE texts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            author_id TEXT REFERENCES members (id),
            content TEXT NOT NULL,
            salt BLOB NOT NULL,
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            written_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX texts_author ON texts (author_id) WHERE author_id IS NOT NULL;
        CREATE TABLE steps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            thing TEXT NOT NULL,
            thing_id TEXT NOT NULL,
            step TEXT NOT NULL,
            from_state TEXT,
            to_state TEXT,
            at INTEGER NOT NULL,
            member_id TEXT REFERENCES members (id),
            capacity TEXT NOT NULL,
            team_id TEXT,
            body_id TEXT,
            reason_code TEXT NOT NULL DEFAULT '',
            text_id INTEGER REFERENCES texts (id),
            version TEXT,
            basis TEXT NOT NULL DEFAULT '',
            due_at INTEGER,
            was_met INTEGER CHECK (was_met IN (0, 1)),
            visible_from INTEGER NOT NULL,
            circle TEXT NOT NULL,
            CHECK ((from_state IS NULL) = (to_state IS NULL) OR from_state IS NULL)
        ) STRICT;
        CREATE INDEX steps_thread ON steps (thread_id, id);
        CREATE INDEX steps_thing ON steps (thing, thing_id, id);
        CREATE INDEX steps_member ON steps (member_id) WHERE member_id IS NOT NULL;
        CREATE INDEX steps_text ON steps (text_id) WHERE text_id IS NOT NULL;
        CREATE TABLE follows (
            thread_id TEXT NOT NULL REFERENCES threads (id),
            member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            bond TEXT NOT NULL CHECK (bond IN ('author', 'chosen')),
            since INTEGER NOT NULL,
            PRIMARY KEY (thread_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX follows_member ON follows (member_id);

        """ + ChallengesSchema.appendOnly("steps")

    static let retention: [String: Retention] = [
        "edges": .permanent(why: "the declared graphs"),
        "deadlines": .permanent(why: "the zone itself"),
        "reminders": .permanent(why: "so that nobody is reminded twice of the same"),
        "threads": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "texts": .permanent(
            why: "part of the record; erased where its author asks for it and the law allows it"
        ),
        "steps": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "follows": .withOwner(table: "members"),
    ]
}
