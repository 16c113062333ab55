extension ComponentSamples {
    /// A room of ten by six metres with a theme table and a seat in every state.
    var plan: SeatPlan {
        let room = PlanRoom(x: 0, y: 0, width: 1_000, depth: 600)
        return SeatPlan(
            title: words("parts.plan"),
            frame: PlanFrame(width: 1_000, depth: 600),
            walls: [room.outline],
            windows: [
                room.window(in: .north, from: 100, to: 380), room.window(in: .north, from: 620, to: 900),
            ],
            doors: [room.door(in: .south, from: 420, to: 580), room.door(in: .east, from: 420, to: 520)],
            tables: [
                PlanTable(x: 80, y: 40, width: 340, height: 70, middleX: 250, middleY: 75),
                PlanTable(
                    x: 300,
                    y: 290,
                    width: 400,
                    height: 140,
                    theme: words("sample.theme"),
                    icon: ThemeIcon.symbol(for: "circular"),
                    style: "theme-circular",
                    middleX: 500,
                    middleY: 360
                ),
            ],
            labels: [PlanLabel(x: 330, y: 570, text: words("seats.entrance"))],
            rooms: [SeatPlanRoom(name: words("sample.room"), note: "", rows: rows)],
            hasHeld: true,
            hasOut: true,
            hasTheme: true,
            full: ""
        )
    }

    private var rows: [SeatRow] {
        [
            row("1", x: 140, y: 165, .free, about: words("feature.monitor"), isChosen: true),
            row("2", x: 275, y: 165, .free, about: words("feature.quiet")),
            row("3", x: 390, y: 240, facing: 180, .taken),
            row("4", x: 610, y: 240, facing: 180, .mine),
            row("5", x: 390, y: 480, .held),
            row("6", x: 610, y: 480, .out, about: words("sample.broken")),
            row("7", x: 800, y: 165, .free, about: words("feature.standingDesk"), isAside: true),
        ]
    }

    private func row(
        _ number: String,
        x: Int,
        y: Int,
        facing direction: Int = 0,
        _ state: SeatState,
        about: String = "",
        isAside: Bool = false,
        isChosen: Bool = false
    ) -> SeatRow {
        let word = words("seats.\(state.rawValue)")
        return SeatRow(
            id: "voorbeeld-\(number)",
            number: number,
            x: x,
            y: y,
            direction: direction,
            state: state,
            stateWord: word,
            label: "\(words("seats.place", ["seat": number])), \(word)",
            about: about,
            features: "",
            href: state == .free ? "#p-plan" : "",
            isAside: isAside,
            isChosen: isChosen
        )
    }
}
