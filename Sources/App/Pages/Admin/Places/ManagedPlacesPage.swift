import Booking
import MixedZone

/// The places of the zone, to run them.
struct ManagedPlacesPage: Page {
    static let template = "admin/places"
    let chrome: Chrome
    let actions: [Link]
    let places: [ManagedPlaceLine]
}

struct ManagedPlaceLine: Sendable {
    let href: String
    let name: String
    let address: String
    /// "2 ruimtes", "11 plekken".
    let rooms: String
    let seats: String
}

extension ManagedPlacesPage {
    static func make(_ site: Site, _ context: MemberContext) async throws -> ManagedPlacesPage {
        let (words, links) = (site.words(context.language), context.links)
        let books = try await context.store.read { db in
            try Location.all(db).compactMap { try PlaceBook.load($0.id, db) }
        }
        let heading = Heading(
            title: words("manage.places"),
            section: .administration,
            address: { $0.managedPlaces },
            crumbs: [Link(href: links.members, text: words("nav.manage"))]
        )
        return ManagedPlacesPage(
            chrome: try await site.chrome(heading, context),
            actions: [
                Link(href: links.newLocation, text: words("location.add")),
                Link(href: links.managedZone(), text: words("zone.manage")),
            ],
            places: books.map { book in
                ManagedPlaceLine(
                    href: links.managedPlace(book.location.id),
                    name: book.location.name,
                    address: book.location.description.line,
                    rooms: words.count("manage.room-count", book.rooms.count),
                    seats: words.count("place.seats", book.seats.count)
                )
            }
        )
    }
}
