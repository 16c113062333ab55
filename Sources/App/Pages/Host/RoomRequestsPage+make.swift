import Booking
import MixedZone

extension RoomRequestsPage {
    /// - Parameter draft: the answer that was refused, with what is wrong with it.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ draft: RoomAnswerDraft? = nil,
        _ problems: FormProblems = .none,
        isAnswered: Bool = false
    ) async throws -> RoomRequestsPage {
        let (words, links) = (site.words(context.language), context.links)
        let (now, standing) = (context.store.now, context.viewer.standing)
        let (requests, locations) = try await context.store.read { db in
            let hosted = try Location.all(db).filter { standing.holds(.host, for: .location($0.id)) }
            return (try RoomRequest.waiting(at: Set(hosted.map(\.id)), at: now, db), hosted)
        }
        let heading = Heading(
            title: words("room-requests.heading"),
            section: .host,
            address: { $0.roomRequests() },
            notices: isAnswered ? [Notice(.good, words("room-requests.answered"), words: words)] : [],
            hasErrors: !problems.isEmpty
        )
        return RoomRequestsPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            requests: requests.compactMap { request in
                guard let location = locations.first(where: { $0.id == request.reservation.location }) else {
                    return nil
                }
                let isDrafted = draft?.reservation == request.reservation.id
                let reason = reason(request, isDrafted ? draft?.reason ?? "" : "", problems, words)
                return line(request, at: location, reason, words, links)
            },
            back: Link(href: links.host(), text: words("walk-in.back"))
        )
    }

    private static func line(
        _ request: RoomRequest,
        at location: Location,
        _ reason: Field,
        _ words: Words,
        _ links: Links
    ) -> RoomRequestLine {
        let held = request.reservation
        let asker = Fact(term: words("room-requests.by"), value: request.name)
        let title = held.purpose?.title ?? words.unit(of: held)
        return RoomRequestLine(
            id: held.id.description,
            title: title,
            time: "\(words.day(held.day)), \(words.hours(of: held, in: location.timeZone))",
            facts: [asker] + words.facts(of: held, at: location, guests: request.guests),
            longer: held.askedUntil == nil ? "" : words("room-requests.longer"),
            action: links.roomAnswer(held.id.description),
            seen: HiddenField(name: RoomAnswerDraft.seenField, value: String(held.heldUntil.seconds)),
            isRefusing: !reason.error.isEmpty,
            reason: reason
        )
    }

    private static func reason(
        _ request: RoomRequest,
        _ typed: String,
        _ problems: FormProblems,
        _ words: Words
    ) -> Field {
        let id = RoomAnswerDraft.reasonField(request.reservation.id)
        return Field(
            id: id,
            name: "reason",
            label: words("requests.reason"),
            hint: words("requests.reason-hint"),
            value: typed,
            error: problems[id],
            maxLength: AnswerRoomRequest.longestReason,
            isLong: true
        )
    }
}
