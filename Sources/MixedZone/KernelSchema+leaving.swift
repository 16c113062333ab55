extension KernelSchema {
    /// Who was erased, without a name, and what has still to follow; the last use of a session.
    static let leaving = """
        INSERT INTO member_edges VALUES ('requested', 'left'), ('refused', 'left');
        CREATE TABLE erasures (
            member_id TEXT PRIMARY KEY REFERENCES members (id),
            erased_at INTEGER NOT NULL,
            noted_at INTEGER,
            rewritten_at INTEGER
        ) STRICT;
        CREATE INDEX erasures_unnoted ON erasures (erased_at) WHERE noted_at IS NULL;
        CREATE INDEX erasures_unwritten ON erasures (erased_at) WHERE rewritten_at IS NULL;
        UPDATE outbox SET address = '' WHERE address IS NOT NULL AND due_at IS NULL;
        CREATE INDEX outbox_address ON outbox (address) WHERE address <> '';
        CREATE INDEX sign_in_codes_email ON sign_in_codes (email);
        ALTER TABLE sessions ADD COLUMN used_at INTEGER;
        """
}
