import Booking
import MixedZone

/// What somebody typed to reserve a room: a time, what for, and who comes.
struct TypedMeeting: Sendable {
    /// As the list of times has it, such as `10:00`.
    let from: String
    let to: String
    let title: String
    let people: String
    let layout: String
    let notes: String
    let guests: String

    init(_ fields: FormFields) {
        from = fields.trimmed("van")
        to = fields.trimmed("tot")
        title = fields["titel"]
        people = fields.trimmed("aantal")
        layout = fields["opstelling"]
        notes = fields["toelichting"]
        guests = fields["gasten"]
    }

    /// What is reserved now, for whoever moves it.
    init(_ held: Reservation, in zone: CivilZone, query: FormFields) {
        let asked = TypedMeeting(query)
        from = asked.from.isEmpty ? zone.minute(of: held.interval.start).description : asked.from
        to = asked.to.isEmpty ? zone.minute(of: held.interval.end, on: held.day).description : asked.to
        title = held.purpose?.title ?? ""
        people = held.purpose.map { String($0.people) } ?? ""
        layout = held.purpose?.layout?.rawValue ?? ""
        notes = held.purpose?.notes ?? ""
        guests = ""
    }

    /// Nil when one of the times cannot be read.
    var time: (from: MinuteOfDay, to: MinuteOfDay)? {
        guard let from = MinuteOfDay(from), let to = MinuteOfDay(to) else { return nil }
        return (from, to)
    }

    /// Nobody for a number that cannot be read, which the command refuses.
    var purpose: Purpose {
        Purpose(title: title, people: Int(people) ?? 0, layout: RoomLayout(rawValue: layout), notes: notes)
    }

    var names: [String] { TypedMeeting.names(guests) }

    /// One for each line.
    static func names(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }

    /// Everything but the time, to travel along with another one.
    func hidden(from: MinuteOfDay, to: MinuteOfDay, for terms: RoomTerms) -> [HiddenField] {
        let fits = RoomLayout(rawValue: layout).map(terms.layouts.contains) ?? false
        return [
            HiddenField(name: "van", value: from.description),
            HiddenField(name: "tot", value: to.description),
            HiddenField(name: "titel", value: title), HiddenField(name: "aantal", value: people),
            HiddenField(name: "opstelling", value: fits ? layout : ""),
            HiddenField(name: "toelichting", value: notes), HiddenField(name: "gasten", value: guests),
        ]
    }
}
