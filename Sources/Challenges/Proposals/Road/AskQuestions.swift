private import GRDB
public import MixedZone

/// The adviser asks the team specific questions; until the deadline the team can answer, and edit what it wrote.
public struct AskQuestions: Command {
    public static let name = "ask-questions"
    public static let permission = Permission.roles([.areaCoordinator])

    public let proposal: Proposal.ID
    public let questions: [String]

    public init(_ proposal: Proposal.ID, _ questions: [String]) {
        self.proposal = proposal
        self.questions = questions
    }

    struct Asked: Facts {
        let count: Int
        let until: Instant?
    }

    /// Throws `InvalidFields` without a question, and ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "ask")
        let asked = try questions.map {
            try WrittenText.checked(
                $0,
                field: "question-1",
                isRequired: false,
                most: Question.longestQuestion
            )
        }.filter { !$0.isEmpty }
        guard !asked.isEmpty else { throw InvalidFields([FieldProblem("question-1", "text-missing")]) }
        guard asked.count <= Question.most else {
            throw InvalidFields([FieldProblem("question-1", "too-many-lines")])
        }
        for question in asked {
            try db.execute(
                sql: "INSERT INTO questions (proposal_id, question, asked_by, asked_at) VALUES (?, ?, ?, ?)",
                arguments: [proposal, question, try transaction.member, transaction.now]
            )
        }
        let step = try work.proposal.move(to: .moreInfo, by: mover).carryOut(in: transaction)
        try transaction.record(
            work.proposal.subject,
            isPublic: true,
            Asked(count: asked.count, until: step.due)
        )
        try Telling.ask(
            work.proposal.deciding(db).map(\.member),
            to: "answer-questions",
            about: work.proposal.thing,
            until: step.due,
            in: transaction
        )
        return Done()
    }
}
