import Booking

extension LocationDescription {
    /// "Gedempte Oude Gracht 2, 2011 GR Haarlem", without the parts that are not known.
    var line: String {
        let town = [postcode, town].filter { !$0.isEmpty }.joined(separator: " ")
        return [street, town].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
