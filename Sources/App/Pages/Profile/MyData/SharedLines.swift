import MixedZone

/// What a member shares and with whom: what they agreed to, with a way back, and what the zone cannot do without.
struct SharedLines: Sendable {
    let words: Words
    let links: Links
    let data: MyData

    var all: [SharedLine] {
        ConsentPurpose.allCases.map(line) + ["name", "reservations", "journal"].map(needed)
    }

    private func line(_ purpose: ConsentPurpose) -> SharedLine {
        let what = words("consent.\(purpose.rawValue)")
        let given = data.consents.first {
            $0.purpose == purpose && $0.withdrawnAt == nil && $0.version == purpose.version
        }
        let since = given.map { words.date(data.zone.timeZone.day(of: $0.givenAt)) }
        return SharedLine(
            what: what,
            who: words("sharing.\(purpose.rawValue)"),
            state: since.map { words("sharing.since", ["date": $0]) } ?? words("sharing.not"),
            action: given == nil ? "" : links.withdrawal(of: purpose.rawValue),
            button: words("sharing.withdraw"),
            buttonLabel: words("sharing.withdraw-label", ["what": what])
        )
    }

    /// Shared as long as somebody is a member.
    private func needed(_ name: String) -> SharedLine {
        SharedLine(
            what: words("sharing.\(name)"),
            who: words("sharing.\(name)-who"),
            state: words("sharing.needed"),
            action: "",
            button: "",
            buttonLabel: ""
        )
    }
}
