private import GRDB

/// A member changes their own name, language and what they share.
public struct ChangeProfile: Command {
    public static let name = "change-profile"
    public static let permission = Permission.members

    public let name: String
    public let language: String
    /// 280 characters at most; hidden characters are left out.
    public let canHelpWith: String
    public let isLookingFor: String

    public init(name: String, language: String, canHelpWith: String, isLookingFor: String) {
        self.name = name
        self.language = language
        self.canHelpWith = canHelpWith
        self.isLookingFor = isLookingFor
    }

    /// Unicode scalars, which is what the table counts.
    public static let longestText = 280

    public func run(in transaction: Transaction) throws -> Done {
        let member = try transaction.member
        var problems = NewMember.nameProblems(name)
        if !["nl", "en"].contains(language) { problems.append(FieldProblem("language", "language")) }
        let help = canHelpWith.withoutHiddenCharacters.trimmingWhitespace
        let looking = isLookingFor.withoutHiddenCharacters.trimmingWhitespace
        for (field, text) in [("canHelpWith", help), ("isLookingFor", looking)]
        where text.unicodeScalars.count > ChangeProfile.longestText {
            problems.append(FieldProblem(field, "text-too-long"))
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        try transaction.db.execute(
            sql: """
                UPDATE members
                SET name = :name, language = :language, can_help_with = :help, is_looking_for = :looking
                WHERE id = :member AND (name, language, can_help_with, is_looking_for)
                    IS NOT (:name, :language, :help, :looking)
                """,
            arguments: [
                "name": name.trimmingWhitespace, "language": language, "help": help, "looking": looking,
                "member": member,
            ]
        )
        guard transaction.db.changesCount > 0 else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.record(Subject("member", member))
        return Done()
    }
}
