public import MixedZone

/// What the secretary writes down of a decision: everything but the figures, which come from the count.
public struct DecisionDraft: Codable, Sendable, Equatable {
    public let outcome: DecisionOutcome
    public let reason: String
    public let minority: String
    public let conditions: [ConditionDraft]
    public let legalStatus: LegalStatus
    /// Where and how somebody can object.
    public let objectionRoute: String
    /// The first day of measuring; needed for an approval.
    public let measureOn: CivilDay?
    /// An embargo, never shorter than that of the ballot; nil for public as soon as that allows.
    public let visibleFrom: Instant?

    public init(
        _ outcome: DecisionOutcome,
        because reason: String,
        minority: String = "",
        conditions: [ConditionDraft] = [],
        legalStatus: LegalStatus,
        objectionRoute: String,
        measureOn: CivilDay? = nil,
        visibleFrom: Instant? = nil
    ) {
        self.outcome = outcome
        self.reason = reason
        self.minority = minority
        self.conditions = conditions
        self.legalStatus = legalStatus
        self.objectionRoute = objectionRoute
        self.measureOn = measureOn
        self.visibleFrom = visibleFrom
    }

    public static let longestText = 4_000
    public static let longestRoute = 500
    public static let longestCondition = 500
    public static let mostConditions = 20

    public var isApproval: Bool { outcome.isApproval }

    /// What is wrong with it by itself; `today` is on the zone's calendar.
    func problems(on today: CivilDay) -> [FieldProblem] {
        var problems = [
            Self.problem(reason, "reason", isRequired: true, most: Self.longestText),
            Self.problem(minority, "minority", isRequired: false, most: Self.longestText),
            Self.problem(
                objectionRoute,
                "objection-route",
                isRequired: outcome != .returned,
                most: Self.longestRoute
            ),
        ].compactMap(\.self)
        if isApproval, measureOn.map({ $0 <= today }) ?? true {
            problems.append(FieldProblem("measure-on", "day-ahead"))
        }
        if (outcome == .approvedWithConditions) == conditions.isEmpty {
            problems.append(FieldProblem("conditions", "conditions-with-outcome"))
        }
        if conditions.count > Self.mostConditions {
            problems.append(FieldProblem("conditions", "conditions-with-outcome"))
        }
        problems += conditions.compactMap {
            Self.problem($0.condition, "conditions", isRequired: true, most: Self.longestCondition)
        }
        return problems
    }

    private static func problem(
        _ text: String,
        _ field: String,
        isRequired: Bool,
        most: Int
    ) -> FieldProblem? {
        let text = text.trimmingWhitespace
        if isRequired, text.isEmpty { return FieldProblem(field, "text-missing") }
        return text.unicodeScalars.count > most ? FieldProblem(field, "text-too-long") : nil
    }
}
