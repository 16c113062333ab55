import Challenges
import MixedZone

/// What is said about proposals.
extension Words {
    func section(_ section: ProposalSection) -> String { self("proposal-section.\(section.rawValue)") }

    func sectionHint(_ section: ProposalSection) -> String {
        self("proposal-section-hint.\(section.rawValue)")
    }

    func dependency(_ dependency: FactSheet.Dependency) -> String {
        self("proposal-dependency.\(dependency.rawValue)")
    }

    func maturity(_ maturity: FactSheet.Maturity) -> String { self("proposal-maturity.\(maturity.rawValue)") }

    func moneyKind(_ kind: MoneyLine.Kind) -> String { self("money-kind.\(kind.rawValue)") }

    func track(_ track: Proposal.Track) -> String { self("proposal-track.\(track.rawValue)") }

    func recommendation(_ recommendation: Review.Recommendation) -> String {
        self("recommendation.\(recommendation.rawValue)")
    }

    func ground(_ ground: Objection.Ground) -> String { self("objection-ground.\(ground.rawValue)") }

    /// "Ja", "Nee".
    func yesOrNo(_ isYes: Bool) -> String { self(isYes ? "proposal.yes" : "proposal.no") }

    /// "dinsdag 24 november 2026", the last day on which it can be done.
    func lastDay(_ due: Instant, _ clock: CivilZone) -> String { dayAndYear(clock.day(of: due - 1)) }

    /// "24 november 2026, 9.00 uur".
    func stamp(_ instant: Instant, _ clock: CivilZone) -> String {
        self(
            "proposal.stamp",
            ["day": date(clock.day(of: instant)), "time": time(clock.minute(of: instant))]
        )
    }
}

/// A long text as a page shows it.
enum Paragraphs {
    /// Parted at empty lines; single line ends stay within a paragraph.
    static func of(_ text: String) -> [String] {
        var paragraphs: [String] = []
        var lines: [Substring] = []
        for line in "\(text)\n\n".split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
                lines = []
            } else {
                lines.append(line)
            }
        }
        return paragraphs
    }
}
