internal import GRDB
public import MixedZone

/// A work form is no longer offered; what was planned with it keeps it.
public struct RetireWorkForm: Command {
    public static let name = "retire-work-form"
    public static let permission = Permission.roles([.administrator, .editor])

    public let form: String

    public init(_ form: String) {
        self.form = form
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, .editor, for: .zone)
        guard let known = try WorkForm.find(form, transaction.db) else { throw KernelRefusal.missing }
        guard !known.isRetired else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql: "UPDATE work_forms SET retired_at = ? WHERE id = ?",
            arguments: [transaction.now, form]
        )
        try transaction.record(Subject("work-form", form), isPublic: true)
        return Done()
    }
}
