import Booking
import MixedZone

/// The form that reserves or moves, with what was typed.
struct MeetingFormDraft {
    let day: RoomDay
    let typed: TypedMeeting
    let moving: MovedReservation?
    /// For whom a host reserves; nil for oneself.
    let beneficiary: Member.ID?
    let problems: FormProblems
    let isHost: Bool
    let words: Words
    let links: Links

    var form: MeetingForm {
        let id = day.location.id
        let room = day.room.id
        return MeetingForm(
            action: moving?.action(links) ?? links.room(room, at: id, "\(day.day)"),
            hidden: moving == nil
                ? beneficiary.map { [HiddenField(name: "voor", value: $0.description)] } ?? []
                : [
                    HiddenField(name: "locatie", value: id), HiddenField(name: "zaal", value: room),
                    HiddenField(name: "dag", value: "\(day.day)"),
                ],
            from: times("from", "van", day.begins, chosen: typed.from, usual: day.begins.first),
            to: times("to", "tot", day.ends, chosen: typed.to, usual: usualEnd),
            title: text("title", "titel", typed.title, most: Purpose.longestTitle, hint: "rooms.title-hint"),
            people: Field(
                id: "people",
                name: "aantal",
                label: words("rooms.people"),
                hint: words("rooms.people-hint", ["most": String(day.terms.capacity)]),
                value: typed.people,
                error: problems["people"],
                inputmode: "numeric",
                maxLength: 4,
                isShort: true
            ),
            layout: layouts,
            notes: long("notes", "toelichting", typed.notes, most: Purpose.longestNotes),
            guests: long("guests", "gasten", typed.guests, most: 9_000),
            asksGuests: moving == nil,
            next: words(next),
            button: words(button)
        )
    }

    private var next: String {
        guard day.terms.needsApproval, !isHost else { return "rooms.next-settled" }
        return moving == nil ? "rooms.next-request" : "rooms.next-move"
    }

    private var button: String {
        guard moving == nil else { return "rooms.button-move" }
        return day.terms.needsApproval && !isHost ? "rooms.button-request" : "rooms.button"
    }

    /// An hour after the first time, or as long as it is free before that.
    private var usualEnd: MinuteOfDay? {
        guard let first = MinuteOfDay(typed.from) ?? day.begins.first else { return nil }
        let lengths = [60, 45, 30, 15]
        return lengths.lazy.compactMap { MinuteOfDay(minutes: first.minutes + $0) }
            .first { day.refusal(from: first, to: $0) == nil }
    }

    /// What was chosen stays among the times, also when it cannot be had any more.
    private func times(
        _ id: String,
        _ name: String,
        _ times: [MinuteOfDay],
        chosen: String,
        usual: MinuteOfDay?
    ) -> ChoiceField {
        let chosen = MinuteOfDay(chosen) ?? usual
        let all = Set(times + [chosen].compactMap(\.self)).sorted()
        return ChoiceField(
            id: id,
            name: name,
            legend: words("rooms.\(id)"),
            error: problems[id],
            choices: all.map {
                Choice(
                    id: "\(id)-\($0.minutes)",
                    name: name,
                    value: $0.description,
                    label: words("rooms.time", ["time": words.time($0)]),
                    isChecked: $0 == chosen
                )
            }
        )
    }

    private func text(_ id: String, _ name: String, _ value: String, most: Int, hint: String) -> Field {
        Field(
            id: id,
            name: name,
            label: words("rooms.\(id)"),
            hint: words(hint),
            value: value,
            error: problems[id],
            maxLength: most
        )
    }

    private func long(_ id: String, _ name: String, _ value: String, most: Int) -> Field {
        Field(
            id: id,
            name: name,
            label: words("rooms.\(id)"),
            isOptional: true,
            hint: words("rooms.\(id)-hint"),
            value: value,
            error: problems[id],
            maxLength: most,
            isLong: true
        )
    }

    private var layouts: ChoiceField {
        let asItIs = Choice(
            id: "opstelling-geen",
            name: "opstelling",
            value: "",
            label: words("rooms.layout-none"),
            isChecked: !day.terms.layouts.contains { $0.rawValue == typed.layout }
        )
        let choices = day.terms.layouts.map { layout in
            Choice(
                id: "opstelling-\(layout.rawValue)",
                name: "opstelling",
                value: layout.rawValue,
                label: words.layout(layout),
                isChecked: layout.rawValue == typed.layout
            )
        }
        return ChoiceField(
            id: "layout",
            name: "opstelling",
            legend: words("rooms.layout"),
            isOptional: true,
            error: problems["layout"],
            choices: choices.isEmpty ? [] : [asItIs] + choices
        )
    }
}
