import Booking
import MixedZone

/// Draws a location's rooms and seats for one day and part.
struct PlanDrawing {
    let location: Location
    let plan: DayPlan
    let themes: [String: Theme]
    let choice: PlanChoice
    let words: Words
    let links: Links

    var seatPlan: SeatPlan {
        let rooms = plan.rooms.map {
            PlanRoom(x: $0.plan.x, y: $0.plan.y, width: $0.plan.width, depth: $0.plan.depth)
        }
        let width = plan.rooms.map { $0.plan.x + $0.plan.width }.max() ?? 0
        let depth = plan.rooms.map { $0.plan.y + $0.plan.depth }.max() ?? 0
        return SeatPlan(
            title: words(
                "seats.plan-title",
                ["place": location.name, "day": words.day(choice.day), "part": words.part(choice.part)]
            ),
            frame: PlanFrame(width: width, depth: depth),
            walls: rooms.map(\.outline),
            windows: zip(rooms, plan.rooms).flatMap { drawn, room in
                room.plan.windows.map { drawn.window(in: $0.wall.drawn, from: $0.from, to: $0.to) }
            },
            doors: zip(rooms, plan.rooms).flatMap { drawn, room in
                room.plan.doors.map { drawn.door(in: $0.wall.drawn, from: $0.from, to: $0.to) }
            },
            tables: plan.rooms.flatMap(tables),
            labels: zip(rooms, plan.rooms).map { drawn, room in
                drawn.label(
                    room.name[words.language.rawValue],
                    clearOf: tables(room),
                    seats: self.rows(in: room)
                )
            },
            rooms: plan.rooms.map { room in
                SeatPlanRoom(name: room.name[words.language.rawValue], note: "", rows: rows(in: room))
            },
            hasHeld: false,
            hasOut: plan.seats.contains { !$0.isInService(on: choice.day) },
            hasTheme: plan.seats.contains { $0.theme != nil },
            full: plan.seats.contains { isFree($0) } ? "" : words("seats.full")
        )
    }

    private func tables(_ room: Room) -> [PlanTable] {
        room.plan.tables.map { table in
            let theme = table.theme.flatMap { themes[$0] }
            let x = room.plan.x + table.x
            let y = room.plan.y + table.y
            return PlanTable(
                x: x,
                y: y,
                width: table.width,
                height: table.depth,
                theme: theme?.name[words.language.rawValue] ?? "",
                icon: theme.map { ThemeIcon.symbol(for: $0.icon) } ?? "",
                style: theme.map { "theme-\($0.id)" } ?? "",
                middleX: x + table.width / 2,
                middleY: y + table.depth / 2
            )
        }
    }

    private func rows(in room: Room) -> [SeatRow] {
        plan.seats.filter { $0.room == room.id }.map { seat in
            let state = state(of: seat)
            let word = words("seats.\(state.rawValue)")
            let about = about(seat)
            let number = String(seat.number)
            return SeatRow(
                id: seat.id.description,
                number: number,
                x: room.plan.x + seat.x,
                y: room.plan.y + seat.y,
                direction: seat.direction,
                state: state,
                stateWord: word,
                label: words.seat(number, word, about),
                about: about,
                features: seat.features.map(\.rawValue).sorted().joined(separator: " "),
                href: state == .free ? choice.href(seat: seat.id.description, location.id, links) : "",
                isAside: choice.wish.map { !seat.features.contains($0) } ?? false
            )
        }
    }

    private func state(of seat: Seat) -> SeatState {
        guard seat.isInService(on: choice.day) else { return .out }
        return plan.isFree(seat.id) ? .free : .taken
    }

    private func isFree(_ seat: Seat) -> Bool { state(of: seat) == .free }

    private func about(_ seat: Seat) -> String {
        let features = SeatFeature.allCases.filter { seat.features.contains($0) && $0 != .themeTable }
        let theme = seat.theme.flatMap { themes[$0] }.map {
            words("seats.theme-at", ["theme": $0.name[words.language.rawValue]])
        }
        return (features.map(words.feature) + [theme].compactMap { $0 }).joined(separator: ", ")
    }
}

extension Words {
    /// "Plek 12, vrij, monitor, stil".
    func seat(_ number: String, _ state: String, _ about: String) -> String {
        let key = about.isEmpty ? "seats.label-plain" : "seats.label"
        return self(key, ["seat": number, "state": state, "about": about])
    }
}

extension RoomPlan.Wall {
    var drawn: PlanRoom.Wall {
        switch self {
        case .north: .north
        case .east: .east
        case .south: .south
        case .west: .west
        }
    }
}

/// What the address of the plan says: day, part, and perhaps a wish, a seat, or a reservation that moves.
struct PlanChoice: Sendable {
    let day: CivilDay
    let part: DayPart
    var wish: SeatFeature?
    var seat = ""
    var moving: Reservation.ID?
    /// For whom a host reserves; nil for oneself.
    var beneficiary: Member.ID?

    /// The plan with one seat chosen, for browsers without script.
    func href(seat: String, _ location: String, _ links: Links) -> String {
        let path = "\(links.location(location))/\(day)"
        let query = Links.query([
            ("deel", part.slug), ("kenmerk", wish?.rawValue ?? ""), ("plek", seat),
            ("verplaats", moving?.description ?? ""), ("voor", beneficiary?.description ?? ""),
        ])
        return path + query + "#keuze"
    }

    /// The same plan with another day, part or wish; a chosen seat is let go.
    func address(
        day: CivilDay? = nil,
        part: DayPart?? = .none,
        wish: SeatFeature?? = .none,
        _ location: String,
        _ links: Links
    )
        -> String
    {
        let shown: DayPart? = if case .some(let changed) = part { changed } else { self.part }
        let wanted: SeatFeature? = if case .some(let changed) = wish { changed } else { self.wish }
        return "\(links.location(location))/\(day ?? self.day)"
            + Links.query([
                ("deel", shown?.slug ?? ""), ("kenmerk", wanted?.rawValue ?? ""),
                ("verplaats", moving?.description ?? ""), ("voor", beneficiary?.description ?? ""),
            ])
    }
}
