import Booking
import MixedZone

/// What is taken of a room, as stretches of the day.
extension RoomTimelineDrawing {
    /// In minutes on the clock.
    struct Piece {
        let from: Int
        let to: Int
        let style: String
        let text: String
        var href = ""
    }

    var taken: [Piece] {
        day.taken.flatMap { taken -> [Piece] in
            let isMine = member != nil && taken.member == member
            let (from, to) = (minute(taken.interval.start), minute(taken.interval.end))
            let key = taken.isSeat ? "rooms.seat-taken" : taken.isPending ? "rooms.held" : "rooms.taken"
            let text =
                isMine && !taken.isSeat ? words("rooms.mine", ["title": taken.title]) : words(key)
            let style = isMine ? "is-mine" : taken.isPending ? "is-held" : "is-taken"
            let href = isMine ? links.reservation(taken.reservation.description) : ""
            let around = words("rooms.around")
            return [
                Piece(from: minute(taken.occupied.start), to: from, style: "is-around", text: around),
                Piece(from: from, to: to, style: style, text: text, href: href),
                Piece(from: to, to: minute(taken.occupied.end), style: "is-around", text: around),
            ]
        }
    }

    /// Seats in the room that are taken at the same time are told once.
    func merged(_ pieces: [Piece]) -> [Piece] {
        var kept: [Piece] = []
        for piece in pieces.filter({ $0.from < $0.to }).sorted(by: { $0.from < $1.from }) {
            guard let last = kept.last, last.style == piece.style, last.text == piece.text,
                last.href == piece.href, piece.from <= last.to
            else {
                kept.append(piece)
                continue
            }
            let whole = Piece(
                from: last.from,
                to: max(last.to, piece.to),
                style: last.style,
                text: last.text,
                href: last.href
            )
            kept[kept.count - 1] = whole
        }
        return kept
    }

    func clipped(_ piece: Piece, _ opens: Int, _ closes: Int) -> Piece? {
        let (from, to) = (max(piece.from, opens), min(piece.to, closes))
        guard from < to else { return nil }
        return Piece(from: from, to: to, style: piece.style, text: piece.text, href: piece.href)
    }
}
