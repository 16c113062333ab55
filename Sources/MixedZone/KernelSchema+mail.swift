extension KernelSchema {
    /// How often a member wants to be written to, and messages that wait to be gathered.
    static let mail = """
        ALTER TABLE members ADD COLUMN mail_rhythm TEXT NOT NULL DEFAULT 'daily'
            CHECK (mail_rhythm IN ('atOnce', 'daily', 'never'));
        ALTER TABLE outbox ADD COLUMN about TEXT;
        ALTER TABLE outbox ADD COLUMN digest_at INTEGER CHECK (digest_at IS NULL OR due_at IS NULL);
        CREATE INDEX outbox_digest ON outbox (digest_at) WHERE digest_at IS NOT NULL;
        """
}
