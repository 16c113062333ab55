/// The kernel's tables.
enum KernelSchema {
    static let migrations = [
        Migration("0001 journal", sql: journal),
        Migration("0002 zone", sql: zone),
        Migration("0003 members", sql: members),
        Migration("0004 bookkeeping", sql: bookkeeping),
        Migration("0005 way back", sql: wayBack),
        Migration("0006 mail", sql: mail),
        Migration("0007 former texts", sql: formerTexts),
        Migration("0008 consents in one second", sql: consentsInOneSecond),
        Migration("0009 leaving", sql: leaving),
        Migration("0010 former words", sql: formerWords),
        Migration("0011 spoken consents", sql: spokenConsents),
    ]

    private static let journal = """
        CREATE TABLE store_epoch (epoch TEXT NOT NULL) STRICT;
        INSERT INTO store_epoch VALUES (lower(hex(randomblob(8))));
        CREATE TABLE journal (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            entry TEXT NOT NULL CHECK (json_valid(entry)),
            salt BLOB NOT NULL CHECK (length(salt) = 32),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            at INTEGER NOT NULL GENERATED ALWAYS AS (entry ->> 'at') VIRTUAL,
            subject TEXT NOT NULL GENERATED ALWAYS AS (entry ->> 'subject') VIRTUAL
        ) STRICT;
        CREATE INDEX journal_subject ON journal (subject, sequence);
        CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;
        CREATE TRIGGER journal_is_fixed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            member_id TEXT REFERENCES members (id),
            address TEXT,
            language TEXT,
            "values" TEXT NOT NULL CHECK (json_valid("values")),
            created_at INTEGER NOT NULL,
            due_at INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0,
            sent_at INTEGER,
            failure TEXT,
            CHECK ((member_id IS NULL) <> (address IS NULL))
        ) STRICT;
        CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX outbox_created ON outbox (created_at);
        CREATE INDEX outbox_failed ON outbox (due_at) WHERE failure IS NOT NULL AND sent_at IS NULL;
        CREATE INDEX outbox_member ON outbox (member_id) WHERE member_id IS NOT NULL;
        """

    private static let zone = """
        CREATE TABLE zone (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            slug TEXT NOT NULL CHECK (slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
            name TEXT NOT NULL,
            municipality TEXT NOT NULL,
            municipality_code TEXT NOT NULL CHECK (municipality_code GLOB 'GM[0-9][0-9][0-9][0-9]'),
            time_zone TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
            membership TEXT NOT NULL CHECK (membership IN ('open', 'onRequest', 'invited')),
            accent TEXT NOT NULL CHECK (json_valid(accent)),
            texts TEXT NOT NULL CHECK (json_valid(texts)),
            seeded_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE areas (
            id TEXT PRIMARY KEY,
            parent_id TEXT REFERENCES areas (id),
            level TEXT NOT NULL CHECK (level IN ('municipality', 'district', 'neighbourhood', 'block')),
            name TEXT NOT NULL,
            code TEXT
        ) STRICT;
        CREATE INDEX areas_parent ON areas (parent_id);
        CREATE TABLE themes (
            id TEXT PRIMARY KEY,
            name_nl TEXT NOT NULL,
            name_en TEXT NOT NULL,
            icon TEXT NOT NULL,
            colour_light TEXT NOT NULL CHECK (colour_light GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
            colour_dark TEXT NOT NULL CHECK (colour_dark GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
            position INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE organizations (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('municipality', 'operator', 'partner', 'media')),
            starts_on TEXT NOT NULL,
            ends_before TEXT,
            CHECK (ends_before IS NULL OR starts_on < ends_before)
        ) STRICT;
        CREATE TABLE programmes (
            id TEXT PRIMARY KEY,
            name_nl TEXT NOT NULL,
            name_en TEXT NOT NULL,
            purpose_nl TEXT NOT NULL,
            purpose_en TEXT NOT NULL,
            starts_on TEXT NOT NULL,
            ends_before TEXT NOT NULL,
            CHECK (starts_on < ends_before)
        ) STRICT;
        """

    private static let members = """
        CREATE TABLE members (
            id TEXT PRIMARY KEY,
            email TEXT UNIQUE,
            name TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
            state TEXT NOT NULL CHECK (state IN ('requested', 'active', 'refused', 'left')),
            asked_role TEXT,
            can_help_with TEXT NOT NULL DEFAULT '' CHECK (length(can_help_with) <= 280),
            is_looking_for TEXT NOT NULL DEFAULT '' CHECK (length(is_looking_for) <= 280),
            joined_at INTEGER NOT NULL,
            CHECK (email IS NULL OR email = lower(trim(email)))
        ) STRICT;
        CREATE INDEX members_state ON members (state, joined_at);
        CREATE TABLE member_edges (from_state TEXT NOT NULL, to_state TEXT NOT NULL, PRIMARY KEY (from_state, to_state))
            STRICT, WITHOUT ROWID;
        INSERT INTO member_edges VALUES
            ('requested', 'active'), ('requested', 'refused'), ('refused', 'active'), ('refused', 'requested'),
            ('active', 'left'), ('left', 'active');
        CREATE TRIGGER members_follow_edges BEFORE UPDATE OF state ON members
        WHEN NEW.state <> OLD.state
            AND NOT EXISTS (SELECT 1 FROM member_edges WHERE from_state = OLD.state AND to_state = NEW.state)
        BEGIN SELECT RAISE(ABORT, 'member.undeclared-move'); END;
        CREATE TABLE grants (
            id TEXT PRIMARY KEY,
            member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            role TEXT NOT NULL,
            scope_kind TEXT NOT NULL CHECK (
                scope_kind IN ('zone', 'location', 'area', 'theme', 'organization', 'body')
            ),
            scope_id TEXT CHECK ((scope_kind = 'zone') = (scope_id IS NULL)),
            starts_at INTEGER NOT NULL,
            ends_at INTEGER CHECK (ends_at IS NULL OR starts_at <= ends_at)
        ) STRICT;
        CREATE INDEX grants_member ON grants (member_id);
        CREATE INDEX grants_role ON grants (role);
        CREATE TABLE consents (
            member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            purpose TEXT NOT NULL,
            version INTEGER NOT NULL,
            given_at INTEGER NOT NULL,
            withdrawn_at INTEGER,
            PRIMARY KEY (member_id, purpose, given_at),
            CHECK (withdrawn_at IS NULL OR given_at <= withdrawn_at)
        ) STRICT, WITHOUT ROWID;
        """

    private static let bookkeeping = """
        CREATE TABLE sign_in_codes (
            form_digest BLOB PRIMARY KEY,
            email TEXT NOT NULL,
            code_digest BLOB NOT NULL,
            language TEXT NOT NULL,
            expires_at INTEGER NOT NULL,
            tries_left INTEGER NOT NULL CHECK (tries_left >= 0),
            proven_at INTEGER
        ) STRICT;
        CREATE INDEX sign_in_codes_expiry ON sign_in_codes (expires_at);
        CREATE TABLE sessions (
            token_digest BLOB PRIMARY KEY,
            member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sessions_member ON sessions (member_id);
        CREATE INDEX sessions_expiry ON sessions (expires_at);
        CREATE TABLE rate_counters (
            bucket BLOB PRIMARY KEY,
            window_ends_at INTEGER NOT NULL,
            count INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX rate_counters_window ON rate_counters (window_ends_at);
        CREATE TABLE job_runs (
            job TEXT PRIMARY KEY,
            ran_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL
        ) STRICT;
        """

    private static let wayBack = """
        INSERT INTO member_edges VALUES ('left', 'requested');
        """

    static let retention: [String: Retention] = [
        "store_epoch": .permanent(why: "identity of the file"),
        "journal": .permanent(why: "the record of what was decided and done, without personal data"),
        "outbox": .days(30, after: "created_at", why: "proof of sending"),
        "zone": .permanent(why: "the zone itself"),
        "former_zone_texts": .days(90, after: "replaced_at", why: "to bring a text back"),
        "former_words": .days(90, after: "replaced_at", why: "to bring a name back"),
        "assumptions": .permanent(why: "the zone itself"),
        "areas": .permanent(why: "the zone itself"),
        "themes": .permanent(why: "the zone itself"),
        "organizations": .permanent(why: "the zone itself"),
        "programmes": .permanent(why: "Selectielijst 4.1.1, evaluation of policy"),
        "members": .permanent(why: "names are erased on leaving, figures stay"),
        "member_edges": .permanent(why: "a declared graph"),
        "erasures": .permanent(
            why: "who was erased, without a name, so that nobody comes back with an old copy"
        ),
        "grants": .withOwner(table: "members"),
        "consents": .withOwner(table: "members"),
        "sign_in_codes": .days(1, after: "expires_at", why: "used once"),
        "sessions": .days(1, after: "expires_at", why: "Selectielijst 19.1.24, at most six months"),
        "rate_counters": .days(1, after: "window_ends_at", why: "only a window"),
        "job_runs": .permanent(why: "one row for each job"),
    ]
}
