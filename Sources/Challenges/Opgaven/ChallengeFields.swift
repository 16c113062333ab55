public import MixedZone

/// Everything that the owner of an opgave fills in; a draft may leave open what offering it asks for.
public struct ChallengeFields: Codable, Sendable, Equatable {
    public var kind: ChallengeKind = .socialIssue
    public var title = ""
    /// In the asker's words.
    public var question = ""
    public var background = ""
    /// What would be there when it has worked.
    public var wished = ""
    /// The one under which it is listed.
    public var theme: String?
    public var otherThemes: Set<String> = []
    public var area: String?
    public var programme: String?
    /// Nil for the one who drafts it.
    public var owner: Member.ID?
    public var deputy: Member.ID?
    public var level: ParticipationLevel?
    /// The first day on which it is open; nil for the day on which it is approved.
    public var opensOn: CivilDay?
    /// The last day on which a plan can be brought.
    public var endsOn: CivilDay?
    /// Euro cents; nil where no frame is given.
    public var budget: Int?
    public var route: ChallengeRoute = .none
    public var procurement = ""
    public var ownership = ""
    public var indicator = Indicator.Terms(name: "", unit: "", method: "")

    public init() {}

    public static let longestTitle = 120
    public static let longestText = 8_000
    /// Euro cents: ten billion euros.
    static let highestBudget = 1_000_000_000_000
}

extension ChallengeFields {
    /// The same without space around its texts.
    var tidy: ChallengeFields {
        var tidy = self
        tidy.title = title.trimmingWhitespace
        tidy.question = question.trimmingWhitespace
        tidy.background = background.trimmingWhitespace
        tidy.wished = wished.trimmingWhitespace
        tidy.procurement = procurement.trimmingWhitespace
        tidy.ownership = ownership.trimmingWhitespace
        tidy.otherThemes = theme.map { otherThemes.subtracting([$0]) } ?? otherThemes
        tidy.indicator = indicator.tidy
        return tidy
    }

    /// What is wrong with a draft, in the order of the form.
    var problems: [FieldProblem] {
        var problems: [FieldProblem] = []
        if title.isEmpty { problems.append(FieldProblem("title", "text-missing")) }
        if title.unicodeScalars.count > Self.longestTitle {
            problems.append(FieldProblem("title", "text-too-long"))
        }
        if title.holdsHiddenCharacters { problems.append(FieldProblem("title", "name-characters")) }
        let texts = [
            ("question", question), ("background", background), ("wished", wished),
            ("procurement", procurement), ("ownership", ownership),
        ]
        problems += texts.filter { $0.1.unicodeScalars.count > Self.longestText }
            .map { FieldProblem($0.0, "text-too-long") }
        if let opensOn, let endsOn, opensOn >= endsOn {
            problems.append(FieldProblem("endsOn", "challenge-ends-after-opening"))
        }
        if let budget, !(0...Self.highestBudget).contains(budget) {
            problems.append(FieldProblem("budget", "money"))
        }
        if let owner, owner == deputy { problems.append(FieldProblem("deputy", "challenge-deputy-is-owner")) }
        return problems + indicator.problems
    }
}
