import Booking
import MixedZone

/// Says of one place what an administrator can change, with the address of each change.
struct PlaceWriter {
    let book: PlaceBook
    let today: CivilDay
    let words: Words
    let links: Links

    private var id: String { book.location.id }

    var limits: [LimitsRow] {
        let everybody = row(nil, RoleAllowance(book.location.limits))
        return [everybody]
            + Role.allCases.compactMap { role in book.location.roleLimits[role].map { row(role, $0) } }
    }

    var otherRoles: [Link] {
        Role.allCases.filter { book.location.roleLimits[$0] == nil }.map {
            Link(href: links.limits(id, role: $0.rawValue), text: words.role($0).capitalizedFirst)
        }
    }

    private func row(_ role: Role?, _ said: RoleAllowance) -> LimitsRow {
        let who = role.map { words.role($0) } ?? words("limits.everybody")
        return LimitsRow(
            who: who.capitalizedFirst,
            sentences: words.sentences(said),
            change: Link(href: links.limits(id, role: role?.rawValue ?? ""), text: words("manage.change")),
            changeLabel: words("limits.change-label", ["who": who])
        )
    }

    var closures: [RemovableLine] {
        book.closures.filter { $0.value.lastDay >= today }.map { closure in
            let days = words.days(closure.value)
            let hasBegun = closure.value.firstDay < today
            return RemovableLine(
                text: days,
                note: closure.value.reason[words.language.rawValue],
                action: links.closureRemoval(closure.id.description),
                button: words(hasBegun ? "closure.end" : "closure.remove"),
                buttonLabel: words(hasBegun ? "closure.end-label" : "closure.remove-label", ["days": days])
            )
        }
    }

    func room(_ room: Room) -> ManagedRoomLine {
        let name = room.name[words.language.rawValue]
        let isRetired = room.retiredFrom != nil
        let retirement = Link(
            href: links.roomRetirement(room.id),
            text: words("retire.link-label", ["unit": name])
        )
        let change = Link(href: links.managedRoom(room.id), text: words("room.link", ["room": name]))
        let add = Link(href: links.newSeat(room.id), text: words("seat.add", ["room": name]))
        let history = Link(
            href: links.history(ofRoom: room.id),
            text: words("history.heading", ["name": name])
        )
        return ManagedRoomLine(
            name: name,
            state: state(room.retiredFrom),
            actions: [change, add, history] + (isRetired ? [] : [retirement]),
            restore: restore(isRetired ? links.roomRestoring(room.id) : "", name),
            seats: book.seats.filter { $0.room == room.id }.map { seat($0, in: room) }
        )
    }

    private func seat(_ seat: Seat, in room: Room) -> ManagedSeatLine {
        let id = seat.id.description
        let name = words("unit.seat", ["seat": String(seat.number)])
        let isRetired = seat.retiredFrom != nil
        let retirement = LabelledLink(
            href: links.seatRetirement(id),
            text: words("retire.link"),
            label: words("retire.link-label", ["unit": name])
        )
        let change = LabelledLink(
            href: links.managedSeat(id),
            text: words("manage.change"),
            label: words("seat.change-label", ["unit": name])
        )
        let history = LabelledLink(
            href: links.history(ofSeat: id),
            text: words("history.link"),
            label: words("history.heading", ["name": name])
        )
        return ManagedSeatLine(
            name: name.capitalizedFirst,
            features: words.list(
                SeatFeature.allCases.filter(seat.features.contains).map { words.feature($0) }
            ),
            state: state(seat.retiredFrom),
            actions: [change, history] + (isRetired ? [] : [retirement]),
            restore: restore(isRetired && room.retiredFrom == nil ? links.seatRestoring(id) : "", name)
        )
    }

    private func state(_ retired: CivilDay?) -> String {
        retired.map { words("retire.state", ["date": words.date($0)]) } ?? ""
    }

    private func restore(_ action: String, _ unit: String) -> RemovableLine {
        RemovableLine(
            text: "",
            note: "",
            action: action,
            button: words("restore.button"),
            buttonLabel: words("restore.label", ["unit": unit])
        )
    }
}

extension Words {
    /// "dinsdag 8 december 2026", or the first and last of a run of days.
    func days(_ closure: Closure) -> String {
        closure.firstDay == closure.lastDay
            ? dayAndYear(closure.firstDay)
            : self(
                "place.days-range",
                ["first": dayAndYear(closure.firstDay), "last": dayAndYear(closure.lastDay)]
            )
    }
}
