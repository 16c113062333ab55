import Booking
import MixedZone

/// Changes what a programme is called, what it is for, and when it begins and ends.
struct ProgrammeForm: AdminForm {
    let programme: Programme
    /// The term that the days hold at first; nil for the one that holds now.
    var told: ToldTerm?
    let words: Words

    var title: String { words("programme.heading", ["name": programme.name[words.language.rawValue]]) }
    var about: String { words("programme.about") }
    var button: String { words("programme.button") }
    var anchor: String { "until" }
    var initial: FormFields {
        ProgrammeFields.fields(
            programme,
            from: told?.startsOn ?? programme.startsOn,
            before: told?.endsBefore ?? programme.endsBefore
        )
    }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.managedProgramme(programme.id) }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        ProgrammeFields.parts(FormPen(typed: typed, problems: problems), words)
    }

    func change(_ typed: FormFields) throws -> ChangeProgramme {
        var reading = FormReading(typed)
        let wanted = try ProgrammeFields.programme(programme.id, &reading)
        return ChangeProgramme(
            wanted.id,
            called: wanted.name,
            purpose: wanted.purpose,
            startsOn: wanted.startsOn,
            endsBefore: wanted.endsBefore,
            settlement: SettlementFields.read(typed)
        )
    }
}

/// Adds a programme.
struct NewProgrammeForm: AdminForm {
    /// The first day after the programmes that are known, or today.
    let first: CivilDay
    let words: Words

    var title: String { words("programme.add") }
    var about: String { words("programme.about") }
    var button: String { words("programme.add-button") }
    var anchor: String { "until" }
    var initial: FormFields { FormFields([("from", first.typed)]) }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.newProgramme }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        ProgrammeFields.parts(FormPen(typed: typed, problems: problems), words)
    }

    func change(_ typed: FormFields) throws -> AddProgramme {
        var reading = FormReading(typed)
        let id = ShortName.read("nameNl", &reading)
        return AddProgramme(try ProgrammeFields.programme(id ?? "", &reading))
    }
}
