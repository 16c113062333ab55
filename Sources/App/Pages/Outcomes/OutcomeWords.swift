import Challenges
import MixedZone

extension Badge {
    /// The judgement, or where the outcome stands while there is none.
    init(_ outcome: Outcome, _ words: Words) {
        switch outcome.verdict {
        case .achieved: self.init(words.verdict(.achieved), .good)
        case .partly: self.init(words.verdict(.partly), .warn)
        case .not: self.init(words.verdict(.not), .bad)
        case .unknown: self.init(words.verdict(.unknown), .info)
        case nil: self.init(words.state(outcome.state), .info)
        }
    }
}

extension Words {
    /// "Gelukt", "Deels gelukt".
    func verdict(_ verdict: Outcome.Verdict) -> String { self("verdict.\(verdict.rawValue)") }

    /// "41,5 graden Celsius".
    func value(_ value: Double, _ terms: Indicator.Terms) -> String {
        self("outcome.value", ["value": figure(value), "unit": terms.unit])
    }

    /// "Warmste uur op het plein: van 41,5 naar 38 graden Celsius, nu 39"; says what there is.
    func indicator(_ terms: Indicator.Terms, last: Measurement?) -> String {
        guard !terms.name.isEmpty else { return self("outcome.no-indicator") }
        let parts = [
            terms.baseline.map { self("outcome.from", ["value": value($0.value, terms)]) },
            terms.target.map { self("outcome.to", ["value": value($0.value, terms)]) },
            last.map { self("outcome.last", ["value": value($0.value, terms)]) } ?? self("outcome.none-yet"),
        ].compactMap(\.self)
        return "\(terms.name): \(parts.joined(separator: ", "))"
    }

    /// "Gevraagd € 12.500, elders verdiend € 3.000".
    func money(of outcome: Outcome) -> String {
        self(
            "outcome.money",
            ["asked": money(outcome.askedCents), "earned": money(outcome.earnedCents)]
        )
    }
}

/// An outcome with what its line in a list needs.
struct OutcomeRow: Sendable {
    let outcome: Outcome
    let title: String
    let terms: Indicator.Terms
    let last: Measurement?

    func line(_ words: Words, _ links: Links) -> OutcomeLine {
        OutcomeLine(
            href: links.outcome(outcome.id.description),
            title: title,
            badge: Badge(outcome, words),
            indicator: words.indicator(terms, last: last),
            money: words.money(of: outcome)
        )
    }
}
