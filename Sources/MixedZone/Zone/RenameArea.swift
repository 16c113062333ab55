internal import GRDB

/// Changes what an area is called; it keeps its short name, its level and its place under the one above it.
///
/// The name before is kept beside the journal for a while, so that it can be brought back.
public struct RenameArea: Command {
    public static let name = "rename-area"
    public static let permission = Permission.roles([.administrator])

    public let area: String
    public let name: String

    public init(_ area: String, name: String) {
        self.area = area
        self.name = name
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard let known = try Area.find(area, db) else { throw KernelRefusal.missing }
        let problems = ThingName.problems(name, at: "name")
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let name = name.trimmingWhitespace
        guard known.name != name else {
            transaction.nothingChanged()
            return Done()
        }
        let subject = Subject("area", area)
        try FormerWords.keep(["name": known.name], of: subject, replacedAt: transaction.now, db)
        try db.execute(sql: "UPDATE areas SET name = ? WHERE id = ?", arguments: [name, area])
        try transaction.record(subject, isPublic: true)
        return Done()
    }
}
