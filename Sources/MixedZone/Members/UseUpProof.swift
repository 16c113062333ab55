public import GRDB

/// Neither the code of the form nor its proof of an address works any longer.
public struct UseUpProof: Bookkeeping {
    public let form: Secret

    public init(form: Secret) {
        self.form = form
    }

    public func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(sql: "DELETE FROM sign_in_codes WHERE form_digest = ?", arguments: [form.digest])
        return Done()
    }
}
