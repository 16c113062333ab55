extension MailFailure {
    /// The end of the catalogue's key for a reason as the outbox keeps it.
    static func slug(of kept: String) -> String {
        let plain: [(MailFailure, String)] = [
            (.notStarted, "not-started"), (.tookTooLong, "took-too-long"), (.notWritten, "not-written"),
            (.noAddress, "no-address"), (.expired, "expired"),
        ]
        if let known = plain.first(where: { $0.0.description == kept }) { return known.1 }
        if kept.hasPrefix(MailFailure.refused(status: "").description) { return "refused" }
        return kept.hasPrefix(MailFailure.wordless(kind: "").description) ? "wordless" : "unexpected"
    }
}
