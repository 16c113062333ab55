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
    var initial: FormFields { FormFields(LocationFields.fields(location.name, location.description)) }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.locationTexts(location.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        LocationFields.parts(FormPen(typed: typed, problems: problems), words)
    }

    func change(_ typed: FormFields) throws -> ChangeLocation {
        ChangeLocation(
            location.id,
            name: typed["name"],
            description: LocationFields.description(typed, photoCredit: location.description.photoCredit)
        )
    }
}
