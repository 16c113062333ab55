import Challenges

/// What one category of seats said.
struct TallyLine: Sendable {
    let category: String
    let takingPart: String
    let needed: String
    /// Empty where the count is not told, as are the two that follow.
    let inFavour: String
    let against: String
    let abstain: String

    static func all(_ tally: Tally, _ words: Words) -> [TallyLine] {
        tally.lines.map { line in
            TallyLine(
                category: words.category(line.category),
                takingPart: "\(line.takingPart)",
                needed: "\(line.needed)",
                inFavour: line.count.map { "\($0.inFavour)" } ?? "",
                against: line.count.map { "\($0.against)" } ?? "",
                abstain: line.count.map { "\($0.abstain)" } ?? ""
            )
        }
    }
}
