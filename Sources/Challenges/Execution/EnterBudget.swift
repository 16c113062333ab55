internal import GRDB
public import MixedZone

/// One of the two owners enters money that is planned, committed or spent.
public struct EnterBudget: Command {
    public static let name = "enter-budget"
    public static let permission = Permission.members

    public let execution: Execution.ID
    public let kind: BudgetEntry.Kind
    public let label: String
    /// In cents, never nothing; below nothing for a correction.
    public let cents: Int

    public init(_ kind: BudgetEntry.Kind, _ label: String, cents: Int, in execution: Execution.ID) {
        self.execution = execution
        self.kind = kind
        self.label = label
        self.cents = cents
    }

    struct Entered: Facts {
        let kind: BudgetEntry.Kind
        let cents: Int
    }

    /// A hundred million euros: above it something was mistyped.
    public static let most = 10_000_000_000

    /// Throws `InvalidFields` for `label` and `amount`, and ``ExecutionRefusal/over``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ExecutionAtWork.load(execution, transaction)
        try transaction.demand(work.policy.owns, for: Self.self)
        guard work.execution.state != .stopped else { throw ExecutionRefusal.over }
        let label = try WrittenText.checked(label, field: "label", isRequired: true, most: 120)
        guard cents != 0, abs(cents) <= Self.most else {
            throw InvalidFields([FieldProblem("amount", "amount")])
        }
        try db.execute(
            sql: """
                INSERT INTO budget_entries (execution_id, kind, label, cents, entered_on, entered_by)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                execution, kind.rawValue, label, cents, try Zone.load(db).timeZone.day(of: transaction.now),
                try? transaction.member,
            ]
        )
        try transaction.record(
            Subject("execution", execution),
            isPublic: true,
            Entered(kind: kind, cents: cents)
        )
        transaction.touch(Thread.topic(work.execution.thread))
        return Done()
    }
}
