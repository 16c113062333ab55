import Booking
import MixedZone

/// What a place can offer; each has its word in the catalogues.
enum Facility: String, CaseIterable {
    case wifi, coffee, kitchen, printer, wheelchairAccess, wheelchairToilet, bicycleParking
}

extension LocationDescription {
    /// Nil, with the problems noted, when something is missing.
    ///
    /// The facilities come in the order of `Facility`.
    init?(seed object: ObjectReader) {
        let address = object.object("address")
        let street = address?.optional("street", or: "") { address?.text($0) }
        let postcode = address?.optional("postcode", or: "") { address?.postcode($0) }
        let town = address?.text("town")
        address?.finish()
        let intro = object.both("intro")
        let arrival = object.optional("arrival", or: Bilingual(nl: "", en: ""), object.both)
        let facilities = object.choices("facilities", Facility.self)
        let credit = object.optional("photoCredit", or: "") { object.text($0) }
        guard let street, let postcode, let town, let intro, let arrival, let credit else { return nil }
        self.init(
            street: street,
            postcode: postcode,
            town: town,
            intro: intro,
            arrival: arrival,
            facilities: Facility.allCases.filter(facilities.contains).map(\.rawValue),
            photoCredit: credit
        )
    }
}

extension ObjectReader {
    /// Four digits, the first not 0, a space, two letters that are not SA, SD or SS.
    fileprivate func postcode(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        if text.wholeMatch(of: #/[1-9][0-9]{3} (?!SA|SD|SS)[A-Z]{2}/#) != nil { return text }
        problem(key, "must be a postcode such as \"2011 GR\"")
        return nil
    }
}
