extension KernelSchema {
    /// Whoever agrees, withdraws and agrees again within one second has three things in their history.
    static let consentsInOneSecond = """
        CREATE TABLE consents_new (
            id INTEGER PRIMARY KEY,
            member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            purpose TEXT NOT NULL,
            version INTEGER NOT NULL,
            given_at INTEGER NOT NULL,
            withdrawn_at INTEGER,
            CHECK (withdrawn_at IS NULL OR given_at <= withdrawn_at)
        ) STRICT;
        INSERT INTO consents_new (member_id, purpose, version, given_at, withdrawn_at)
        SELECT member_id, purpose, version, given_at, withdrawn_at FROM consents ORDER BY given_at, member_id, purpose;
        DROP TABLE consents;
        ALTER TABLE consents_new RENAME TO consents;
        CREATE INDEX consents_member ON consents (member_id, purpose);
        """

    /// Whether an agreement was said at the desk.
    static let spokenConsents = """
        ALTER TABLE consents ADD COLUMN is_spoken INTEGER NOT NULL DEFAULT 0 CHECK (is_spoken IN (0, 1));
        """
}
