import Booking
import MixedZone

/// What is told about a place, in a form.
enum LocationFields {
    static func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        let needed: Set = ["name", "town"]
        let lines = ["name", "street", "postcode", "town"].map {
            pen.text(
                $0,
                words("location.field.\($0)"),
                isOptional: !needed.contains($0),
                maxLength: $0 == "postcode" ? 10 : 80
            )
        }
        let texts = ["introNl", "introEn", "arrivalNl", "arrivalEn"].map {
            pen.text(
                $0,
                words("location.field.\($0)"),
                isOptional: $0.hasPrefix("arrival"),
                isLong: true,
                maxLength: 2000
            )
        }
        let facilities = Facility.allCases.map {
            (value: $0.rawValue, label: words("facility.\($0.rawValue)").capitalizedFirst)
        }
        let offers = pen.choices("facilities", words("place.features"), isOptional: true, facilities)
        return lines + texts + [.checks(offers)]
    }

    static func fields(_ name: String, _ told: LocationDescription) -> [(name: String, value: String)] {
        let lines: [(name: String, value: String)] = [
            ("name", name), ("street", told.street), ("postcode", told.postcode), ("town", told.town),
            ("introNl", told.intro.nl), ("introEn", told.intro.en), ("arrivalNl", told.arrival.nl),
            ("arrivalEn", told.arrival.en),
        ]
        return lines + told.facilities.map { (name: "facilities", value: $0) }
    }

    static func description(_ typed: FormFields, photoCredit: String) -> LocationDescription {
        let ticked = Set(typed.all("facilities"))
        return LocationDescription(
            street: typed.trimmed("street"),
            postcode: typed.trimmed("postcode"),
            town: typed.trimmed("town"),
            intro: Bilingual(nl: typed.trimmed("introNl"), en: typed.trimmed("introEn")),
            arrival: Bilingual(nl: typed.trimmed("arrivalNl"), en: typed.trimmed("arrivalEn")),
            facilities: Facility.allCases.map(\.rawValue).filter(ticked.contains),
            photoCredit: photoCredit
        )
    }
}
