import MixedZone

/// What a programme is called, what it is for, and when it runs, as a form carries it.
enum ProgrammeFields {
    static func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        let most = words("zone-text.most", ["n": String(Programme.longestText)])
        func purpose(_ name: String, _ label: String) -> FormPart {
            pen.text(name, label, hint: most, isLong: true, maxLength: Programme.longestText)
        }
        return [
            pen.text("nameNl", words("room.name-nl"), maxLength: 80),
            pen.text("nameEn", words("room.name-en"), maxLength: 80),
            purpose("purposeNl", words("programme.purpose-nl")),
            purpose("purposeEn", words("programme.purpose-en")),
            pen.day("from", words("programme.from"), hint: words("manage.day-hint")),
            pen.day("until", words("programme.until"), hint: words("programme.until-hint")),
        ]
    }

    /// The fields of a programme, with its own term or another.
    static func fields(_ programme: Programme, from first: CivilDay, before end: CivilDay) -> FormFields {
        FormFields([
            ("nameNl", programme.name.nl), ("nameEn", programme.name.en),
            ("purposeNl", programme.purpose.nl), ("purposeEn", programme.purpose.en),
            ("from", first.typed), ("until", end.adding(days: -1).typed),
        ])
    }

    /// Throws `InvalidFields` for days that cannot be read.
    static func programme(_ id: String, _ reading: inout FormReading) throws -> Programme {
        let (first, last) = (reading.day("from"), reading.day("until"))
        guard let first, let last, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        let typed = reading.typed
        return Programme(
            id: id,
            name: typed.both("name"),
            purpose: typed.both("purpose"),
            startsOn: first,
            endsBefore: last.adding(days: 1)
        )
    }
}

extension CivilDay {
    /// As people type it in a form: "21-3-2027".
    var typed: String { "\(day)-\(month)-\(year)" }
}

extension FormFields {
    /// A text in both languages, without space around it and without hidden characters.
    func both(_ name: String) -> Bilingual { Bilingual(nl: self["\(name)Nl"], en: self["\(name)En"]).tidied }
}
