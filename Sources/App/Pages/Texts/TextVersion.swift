import MixedZone

/// When a text was last changed, for readers who knew an earlier one.
struct TextVersion: Sendable {
    static let privacy = TextVersion(day: "2026-11-21")
    static let accessibility = TextVersion(day: "2026-11-21")

    /// In the form of ISO 8601.
    let day: String

    /// "Bijgewerkt op 21 november 2026".
    func text(_ words: Words) -> String {
        CivilDay(day).map { words("texts.updated", ["date": words.date($0)]) } ?? ""
    }
}
