/// The made-up people, days and answers of the component page.
struct ComponentSamples: Sendable {
    let words: Words

    /// "dinsdag 24 november", as the catalogue of the sample has it.
    var day: String { words("sample.day") }

    var place: String { words("seats.place-in", ["place": "Zijlpoort", "seat": "5"]) }

    var facts: [Fact] {
        [
            Fact(term: words("reservation.location"), value: "Zijlpoort"),
            Fact(term: words("reservation.day"), value: day),
            Fact(term: words("reservation.seat"), value: "5 (\(words("feature.monitor")))"),
        ]
    }

    var alternatives: [AlternativeForm] {
        ["2", "7", "11"].map { seat in
            AlternativeForm(
                action: "#p-reservations",
                hidden: [HiddenField(name: "plek", value: seat)],
                button: words("confirm.button", ["seat": seat]),
                time: "\(day), \(words("part.morning"))",
                about: "Zijlpoort"
            )
        }
    }

    var people: [PersonLine] {
        [
            person(
                "AW",
                "Anna",
                "entrepreneur",
                helpsWith: words("sample.helps"),
                seeks: words("sample.seeks")
            ),
            person("BD", "Bilal", "civilServant", today: words("sample.today"), canHide: true),
            person("CV", "Carla", "resident", isHidden: true),
        ]
    }

    private func person(
        _ initials: String,
        _ name: String,
        _ role: String,
        helpsWith: String = "",
        seeks: String = "",
        today: String = "",
        canHide: Bool = false,
        isHidden: Bool = false
    ) -> PersonLine {
        PersonLine(
            initials: initials,
            firstName: name,
            capacity: words("role.\(role)"),
            since: words("presence.since", ["time": words("sample.time")]),
            helpsWith: helpsWith,
            seeks: seeks,
            today: today,
            canHide: canHide,
            hideAction: "#p-people",
            hideButton: words("presence.hide"),
            hideLabel: words("presence.hide-label", ["name": name]),
            isHidden: isHidden
        )
    }

    var reservations: [ReservationLine] {
        [
            reservation(words("reservation.state.booked"), isToday: true, canChange: true),
            reservation(words("reservation.state.checked-in"), isToday: false, canChange: false),
            reservation(words("reservation.state.cancelled"), isToday: false, canChange: false),
        ]
    }

    private func reservation(_ state: String, isToday: Bool, canChange: Bool) -> ReservationLine {
        ReservationLine(
            href: "#p-reservations",
            day: day,
            hours: "\(words("part.morning")), \(hours(9, 13))",
            place: place,
            state: state,
            isToday: isToday,
            canChange: canChange,
            move: words("reservation.move"),
            moveHref: "#p-reservations",
            cancelHref: "#p-reservations"
        )
    }

    var arrivals: [Arrival] {
        [
            arrival("1", "Anna de Wit", "AW", note: words("host.first-time"), button: words("host.check-in")),
            arrival("2", "Bilal Demir", "BD", button: words("host.check-out"), undo: 42),
            arrival("3", "Carla Vos", "CV", note: words("host.walk-in-note")),
        ]
    }

    private func arrival(
        _ id: String,
        _ name: String,
        _ initials: String,
        note: String = "",
        button: String = "",
        undo: Int = 0
    ) -> Arrival {
        Arrival(
            id: id,
            name: name,
            initials: initials,
            about: "\(words("seats.place", ["seat": "5"])), \(words("part.morning"))",
            note: note,
            action: button.isEmpty ? "" : "#p-host",
            button: button,
            hidden: [],
            undoAction: undo > 0 ? "#p-host" : "",
            undoSeconds: undo,
            more: "#p-host"
        )
    }
}
