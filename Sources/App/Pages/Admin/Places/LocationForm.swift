import Booking
import MixedZone

/// Changes what is told about a place.
struct LocationForm: AdminForm {
    let location: Location
    let words: Words

    var title: String { words("location.heading", ["place": location.name]) }
    var about: String { words("location.about") }
    var button: String { words("location.button") }
    var anchor: String { "name" }
    var initial: FormFields {
        let told = location.description
        return FormFields([
            ("name", location.name), ("street", told.street), ("postcode", told.postcode),
            ("town", told.town),
            ("introNl", told.intro.nl), ("introEn", told.intro.en), ("arrivalNl", told.arrival.nl),
            ("arrivalEn", told.arrival.en),
        ])
    }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.locationTexts(location.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return ["name", "street", "postcode", "town"].map {
            pen.text($0, words("location.field.\($0)"), maxLength: 80)
        }
            + ["introNl", "introEn", "arrivalNl", "arrivalEn"].map {
                pen.text($0, words("location.field.\($0)"), isLong: true, maxLength: 2000)
            }
    }

    func change(_ typed: FormFields) throws -> ChangeLocation {
        let told = location.description
        return ChangeLocation(
            location.id,
            name: typed["name"],
            description: LocationDescription(
                street: typed.trimmed("street"),
                postcode: typed.trimmed("postcode"),
                town: typed.trimmed("town"),
                intro: Bilingual(nl: typed.trimmed("introNl"), en: typed.trimmed("introEn")),
                arrival: Bilingual(nl: typed.trimmed("arrivalNl"), en: typed.trimmed("arrivalEn")),
                facilities: told.facilities,
                photoCredit: told.photoCredit
            )
        )
    }
}
