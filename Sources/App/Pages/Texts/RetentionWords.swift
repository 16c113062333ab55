import MixedZone

/// The purposes for which data are kept.
///
/// How long follows from the classes that the job of retention applies.
struct RetentionWords: Sendable {
    let words: Words

    var rows: [PurposeRow] {
        [
            row("membership"), row("sharing"),
            row("reservations", kept: kept("reservations")),
            row("visits", kept: kept("visits")),
            row("mail", kept: kept("outbox")),
            row("sign-in", kept: signIn),
            row("journal"),
        ]
    }

    /// - Parameter retention: nil for what is kept as long as something lasts, which the catalogue says.
    private func row(_ name: String, kept retention: String? = nil) -> PurposeRow {
        PurposeRow(
            purpose: words("privacy.\(name).purpose"),
            data: words("privacy.\(name).data"),
            ground: words("privacy.\(name).ground"),
            retention: retention ?? words("privacy.\(name).retention")
        )
    }

    private var signIn: String {
        words("privacy.sign-in.retention", ["codes": kept("sign_in_codes")])
    }

    /// "30 dagen", "5 jaar".
    private func kept(_ table: String) -> String {
        let classes = ZoneModules.all.compactMap { $0.retention[table] }
        guard case .days(let days, _, _, _)? = classes.first else { return "" }
        let yearInDays = 365
        guard days >= yearInDays else { return words.count("privacy.days", days) }
        return words("privacy.years", ["n": String(days / yearInDays)])
    }
}
