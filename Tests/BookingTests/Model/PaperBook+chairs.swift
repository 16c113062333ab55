import Booking
import MixedZone

extension PaperBook {
    /// The seat that is meant, whether it is free or not; of any, the first that is free by number.
    func chair(
        _ choice: ChairChoice,
        _ site: Scene.Site,
        _ stay: Stay,
        on day: CivilDay,
        except: Int? = nil
    ) throws(No) -> Int {
        let free = site.seats().filter { seat in
            let chair = Subject.chair(Chair(location: site.location.id, number: seat.number))
            return isFree(chair, stay, except: except) && isInService(chair, on: day)
        }
        switch choice {
        case .chair(let chair):
            guard isInService(.chair(chair), on: day) else { throw No("out-of-service") }
            return chair.number
        case .any(_, let feature):
            let fitting = free.filter { seat in feature.map { seat.features.contains($0) } ?? true }
            guard let first = fitting.map(\.number).min() else { throw No("no-seat-free") }
            return first
        case .near(let other, _):
            guard agreed.contains(other), let anchor = seat(of: other, site, stay) else {
                throw No("nobody-to-sit-near")
            }
            let nearest = free.map(\.number).min { site.order($0, to: anchor) < site.order($1, to: anchor) }
            guard let nearest else { throw No("no-seat-free") }
            return nearest
        }
    }

    /// The first seat that somebody has at the place in that time.
    private func seat(of member: Int, _ site: Scene.Site, _ stay: Stay) -> Int? {
        lines.filter { line in
            line.member == member && line.location == site.location.id && line.chair != nil
                && (line.state == .confirmed || line.state == .checkedIn) && line.stay.meets(stay)
        }.min { $0.stay.from < $1.stay.from }?.chair
    }
}

extension Scene.Site {
    /// In the same room first, then by distance on the floor, then by number.
    fileprivate func order(_ number: Int, to anchor: Int) -> (Int, Int, Int) {
        let (here, there) = (spot(number), spot(anchor))
        let (dx, dy) = (here.x - there.x, here.y - there.y)
        return (here.room == there.room ? 0 : 1, dx * dx + dy * dy, number)
    }

    private func spot(_ number: Int) -> (room: String, x: Int, y: Int) {
        for place in rooms {
            for seat in place.seats where seat.number == number {
                return (place.room.id, place.room.plan.x + seat.x, place.room.plan.y + seat.y)
            }
        }
        return ("", 0, 0)
    }
}
