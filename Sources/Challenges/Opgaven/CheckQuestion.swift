public import GRDB
public import MixedZone

/// What is asked of every opgave before everybody can read it.
public enum CheckQuestion: String, Codable, Sendable, CaseIterable {
    /// Can it still go more than one way, or is the answer fixed already?
    case isOpen
    /// Is it for the municipality to answer, here and now?
    case isOurs
    /// Does the owner have the time to go along with it?
    case hasTime
    /// Will it be known by the indicator whether it worked?
    case isMeasurable
    /// Is the budget frame true?
    case isBudgetTrue
}

/// A question that the checker answered with no, and why.
public struct CheckDoubt: Codable, Sendable, Equatable {
    public let question: CheckQuestion
    public let reason: String

    public init(_ question: CheckQuestion, _ reason: String) {
        self.question = question
        self.reason = reason
    }

    public static let longestReason = 1_000
}

/// One answer of a check, as it is kept.
public struct CheckFinding: Sendable, Equatable {
    public let question: CheckQuestion
    public let isYes: Bool
    /// Empty for a yes.
    public let reason: String
}

// MARK: - Database

extension CheckFinding: FetchableRecord {
    public init(row: Row) throws {
        question = try StoredValue.read(row, "question")
        isYes = row["is_yes"]
        reason = row["reason"]
    }

    /// The answers of the last check, in the order of the questions; none before the first.
    public static func last(of challenge: Challenge.ID, _ db: Database) throws -> [CheckFinding] {
        let found = try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM check_findings WHERE challenge_id = ?1 AND step_id = (
                        SELECT max(step_id) FROM check_findings WHERE challenge_id = ?1
                    )
                    """
            ),
            arguments: [challenge]
        )
        return CheckQuestion.allCases.compactMap { question in found.first { $0.question == question } }
    }

    /// Keeps an answer to every question: no for what is doubted, yes for the rest.
    static func keep(
        _ doubts: [CheckDoubt],
        of challenge: Challenge.ID,
        in step: Step,
        _ db: Database
    ) throws {
        for question in CheckQuestion.allCases {
            let doubt = doubts.first { $0.question == question }
            try db.cachedStatement(
                sql: """
                    INSERT INTO check_findings (step_id, challenge_id, question, is_yes, reason)
                    VALUES (?, ?, ?, ?, ?)
                    """
            ).execute(
                arguments: [step.id, challenge, question.rawValue, doubt == nil, doubt?.reason ?? ""]
            )
        }
    }
}
