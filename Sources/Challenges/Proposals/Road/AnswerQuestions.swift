private import GRDB
public import MixedZone

/// Somebody of the team answers questions; when none is left the proposal goes back to the adviser.
///
/// What the team edited meanwhile becomes a new version with the last answer.
public struct AnswerQuestions: Command {
    public static let name = "answer-questions"
    public static let permission = Permission.members

    public struct Answer: Codable, Sendable {
        public let question: Int
        public let text: String

        public init(_ question: Int, _ text: String) {
            self.question = question
            self.text = text
        }
    }

    public let proposal: Proposal.ID
    public let answers: [Answer]

    public init(_ proposal: Proposal.ID, _ answers: [Answer]) {
        self.proposal = proposal
        self.answers = answers
    }

    struct Answered: Facts {
        let questions: [Int]
        /// The hash of the version that came with the last answer.
        let version: String?
    }

    /// Throws `InvalidFields` (fields `answer-<id>`, and whatever the edited document lacks), and
    /// ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "answer")
        let before = try Question.all(about: proposal, db)
        let given = try checked(before)
        guard !given.isEmpty else {
            transaction.nothingChanged()
            return Done()
        }
        for answer in given {
            try db.execute(
                sql: "UPDATE questions SET answer = ?, answered_by = ?, answered_at = ? WHERE id = ?",
                arguments: [answer.text, try transaction.member, transaction.now, answer.question]
            )
        }
        let isDone = try Question.all(about: proposal, db).allSatisfy { !$0.answer.isEmpty }
        let hash = isDone ? try finish(work.proposal, mover, transaction) : nil
        try transaction.record(
            work.proposal.subject,
            isPublic: true,
            Answered(questions: given.map(\.question), version: hash)
        )
        work.proposal.touch(transaction)
        return Done()
    }

    /// The answers that say something else than what is there.
    private func checked(_ questions: [Question]) throws -> [Answer] {
        let known = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
        return try answers.compactMap { answer in
            guard let question = known[answer.question] else { throw KernelRefusal.missing }
            let text = try WrittenText.checked(
                answer.text,
                field: "answer-\(answer.question)",
                isRequired: !question.answer.isEmpty,
                most: Question.longestAnswer
            )
            return text == question.answer ? nil : Answer(answer.question, text)
        }
    }

    private func finish(_ proposal: Proposal, _ mover: Mover, _ transaction: Transaction) throws -> String? {
        let draft = try Draft.load(proposal, transaction.db)
        var hash: String?
        if try draft.isRevised(transaction.db) {
            try draft.checkComplete()
            hash = try draft.fix(in: transaction).hash
        }
        let step = try proposal.move(to: .screening, by: mover, version: hash).carryOut(in: transaction)
        try Telling.ask(
            proposal.adviser.map { [$0] } ?? [],
            to: "screen",
            about: proposal.thing,
            until: step.due,
            in: transaction
        )
        return hash
    }
}
