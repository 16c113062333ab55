import Booking
import MixedZone

/// One location: what it is, when it is open, what stands there.
struct LocationSheet: Sendable {
    let site: Site
    let context: ZoneContext
    let location: Location
    let schedule: Schedule
    let rooms: [Room]
    let seats: [Seat]
    let inside: HeadCount
    let outlook: Outlook?

    static func load(_ id: String, _ site: Site, _ context: ZoneContext) async throws -> LocationSheet {
        let now = context.store.now
        let loaded = try await context.store.read { db -> (Location, Schedule, [Room], [Seat], HeadCount)? in
            guard let location = try Location.find(id, db) else { return nil }
            return (
                location, try Schedule.load(id, db), try Room.all(of: id, db), try Seat.all(of: id, db),
                try HeadCount.load(id, at: now, db)
            )
        }
        guard let (location, schedule, rooms, seats, inside) = loaded else { throw WebRefusal.missing }
        let today = location.timeZone.day(of: now)
        let monday = today.adding(days: 1 - today.weekday)
        let isWorkplace = location.kind == .workplace
        return LocationSheet(
            site: site,
            context: context,
            location: location,
            schedule: schedule,
            rooms: rooms,
            seats: seats,
            inside: inside,
            outlook: isWorkplace ? try await site.outlook(id, from: monday, days: 14, context.store) : nil
        )
    }

    private var words: Words { site.words(context.language) }
    private var links: Links { context.links }
    private var today: CivilDay { location.timeZone.day(of: context.store.now) }

    func page() async throws -> LocationPage {
        let id = location.id
        let told = outlook.map {
            PlaceWords(
                outlook: $0,
                today: today,
                inside: inside,
                isMember: context.viewer != nil,
                words: words,
                links: links
            )
        }
        let primary = told?.next ?? Link(href: "", text: "")
        let description = location.description
        return LocationPage(
            chrome: try await site.chrome(
                Heading(
                    title: location.name,
                    section: .places,
                    address: { $0.location(id) },
                    crumbs: [Link(href: links.locations, text: words("nav.places"))],
                    isPublic: true
                ),
                context
            ),
            name: location.name,
            address: description.line,
            about: description.intro[context.language.rawValue],
            isWorkplace: outlook != nil,
            isOpenToday: told?.isOpenToday ?? false,
            today: told.map { "\($0.state) \($0.seats)" } ?? "",
            inside: told?.insideText ?? "",
            strip: outlook.map {
                DayStripDrawing(outlook: $0, choice: nil, today: today, words: words, links: links).strip
            } ?? DayStrip(weeks: [], note: "", reasons: []),
            primary: primary,
            noPrimary: outlook != nil && primary.href.isEmpty ? words("front.no-primary") : "",
            hours: OpeningTable(schedule: schedule, today: today, words: words).rows,
            exceptions: OpeningTable(schedule: schedule, today: today, words: words).exceptions,
            rooms: rooms.compactMap(room),
            letRooms: outlook == nil ? [] : letRooms,
            features: features,
            access: description.arrival[context.language.rawValue]
        )
    }

    /// Nil for a room in which nobody can sit or meet.
    private func room(_ room: Room) -> RoomLine? {
        let here = seats.filter { $0.room == room.id }
        let quiet = here.count { $0.features.contains(.quiet) }
        guard !here.isEmpty else {
            return room.terms.map { terms in
                RoomLine(
                    name: room.name[context.language.rawValue],
                    seats: words.count("place.meeting-room", terms.capacity),
                    about: ""
                )
            }
        }
        return RoomLine(
            name: room.name[context.language.rawValue],
            seats: words.count("place.seats", here.count),
            about: quiet == here.count && quiet > 0 ? words("place.quiet-room") : ""
        )
    }

    private var letRooms: [LetRoomLine] {
        let last = today.adding(days: location.limits.horizonDays)
        let day = schedule.openDays(from: today, through: last).first ?? today
        return rooms.filter { $0.isLet(on: day) }.map { room in
            LetRoomLine(
                href: links.room(room.id, at: location.id, day.description),
                name: room.name[context.language.rawValue],
                about: room.terms.map { words.about($0) } ?? ""
            )
        }
    }

    private var features: [FeatureLine] {
        let atSeats = SeatFeature.allCases.compactMap { feature -> FeatureLine? in
            let count = seats.count { $0.features.contains(feature) }
            guard count > 0 else { return nil }
            return FeatureLine(name: words.feature(feature), seats: words.count("place.feature-seats", count))
        }
        return atSeats
            + location.description.facilities.map { FeatureLine(name: words("facility.\($0)"), seats: "") }
    }
}
