import Booking
import MixedZone

extension ManagedPlacePage {
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ book: PlaceBook,
        _ problems: FormProblems = .none,
        done: String = ""
    ) async throws -> ManagedPlacePage {
        let writer = PlaceWriter(
            book: book,
            today: book.location.timeZone.day(of: context.store.now),
            words: site.words(context.language),
            links: context.links
        )
        let (words, links, id) = (writer.words, writer.links, book.location.id)
        let heading = Heading(
            title: book.location.name,
            section: .administration,
            address: { $0.managedPlace(id) },
            crumbs: [Link(href: links.managedPlaces, text: words("manage.places"))],
            notices: notices(done, words),
            hasErrors: !problems.isEmpty
        )
        return ManagedPlacePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            name: book.location.name,
            actions: [
                Link(href: links.locationTexts(id), text: words("location.link")),
                Link(href: links.history(of: id), text: words("history.link")),
                Link(href: links.location(id), text: words("manage.look")),
            ],
            limits: writer.limits,
            otherRoles: writer.otherRoles,
            rules: writer.rules,
            newRule: Link(href: links.newRule(id), text: words("rule.add")),
            dated: writer.dated,
            newDated: Link(href: links.newDatedOpening(id), text: words("dated.add")),
            holidays: writer.holidays,
            changeHolidays: Link(href: links.holidays(id), text: words("holidays.link")),
            closures: writer.closures,
            newClosure: Link(href: links.newClosure(id), text: words("closure.add")),
            rooms: book.rooms.map(writer.room),
            newRoom: Link(href: links.newRoom(id), text: words("room.add"))
        )
    }

    private static func notices(_ done: String, _ words: Words) -> [Notice] {
        let said = [
            "gewijzigd": "manage.changed", "gesloten": "closure.added", "geopend": "closure.removed",
            "buiten-gebruik": "retire.done", "hersteld": "restore.done",
        ]
        return said[done].map { [Notice(.good, words($0), words: words)] } ?? []
    }
}
