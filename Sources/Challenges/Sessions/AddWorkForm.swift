internal import GRDB
public import MixedZone

/// The zone gets a work form of its own beside the usual ones.
public struct AddWorkForm: Command {
    public static let name = "add-work-form"
    public static let permission = Permission.roles([.administrator, .editor])

    public let form: WorkForm

    public init(_ form: WorkForm) {
        self.form = form
    }

    public enum Refused: Refusal, Equatable {
        /// There is one with this short name.
        case exists

        public var kind: RefusalKind { .conflict }
        public var slug: String { "work-form-exists" }
    }

    struct Added: Facts {
        let minutes: Int
        let steps: Int
    }

    public static let longestName = 60
    public static let longestPurpose = 500
    public static let mostSteps = 20
    /// Minutes of a whole script.
    public static let lengths = 15...960

    /// Throws `InvalidFields` for `nameNl`, `nameEn`, `purposeNl`, `purposeEn`, `people` and `script`.
    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, .editor, for: .zone)
        let db = transaction.db
        let checked = try checked()
        guard try WorkForm.find(form.id, db) == nil else { throw Refused.exists }
        try checked.insert(db)
        try transaction.record(
            Subject("work-form", form.id),
            isPublic: true,
            Added(minutes: checked.minutes, steps: checked.script.count)
        )
        return Done()
    }

    private func checked() throws -> WorkForm {
        var problems: [FieldProblem] = []
        func read(_ text: String, _ field: String, _ most: Int) -> String {
            do {
                return try WrittenText.checked(text, field: field, isRequired: true, most: most)
            } catch let invalid as InvalidFields {
                problems += invalid.problems
            } catch {}
            return ""
        }
        let name = Bilingual(
            nl: read(form.name.nl, "nameNl", Self.longestName),
            en: read(form.name.en, "nameEn", Self.longestName)
        )
        let purpose = Bilingual(
            nl: read(form.purpose.nl, "purposeNl", Self.longestPurpose),
            en: read(form.purpose.en, "purposeEn", Self.longestPurpose)
        )
        if form.leastPeople < 2 || form.mostPeople < form.leastPeople || form.mostPeople > 500 {
            problems.append(FieldProblem("people", "work-form-people"))
        }
        let isWhole = form.script.allSatisfy {
            $0.minutes > 0 && !$0.title.nl.isEmpty && !$0.title.en.isEmpty
        }
        if !isWhole || !(1...Self.mostSteps).contains(form.script.count)
            || !Self.lengths.contains(form.minutes)
        {
            problems.append(FieldProblem("script", "work-form-script"))
        }
        guard Spelled.isShortName(form.id) else {
            throw InvalidFields([FieldProblem("nameNl", "name-needs-letters")])
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        return WorkForm(
            id: form.id,
            name: name,
            purpose: purpose,
            leastPeople: form.leastPeople,
            mostPeople: form.mostPeople,
            script: form.script
        )
    }
}
