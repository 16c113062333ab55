import Booking
import Challenges
import GRDB
import MixedZone

/// What the page of a work session is made of, as far as the reader may see it.
struct SessionSheet: Sendable {
    let session: WorkSession
    let form: WorkForm
    let policy: SessionPolicy
    let guests: [SessionGuest]
    /// The team's people, for whoever notes who was there.
    let team: [TeamMember]
    let teamName: String
    let challengeName: String
    let organiser: String
    let results: [SessionResult]
    /// The team's proposals that can be written in.
    let proposals: [Proposal]
    let location: Location
    /// What is reserved for it; nil when nothing is any more.
    let reservation: Reservation?
    let follow: FollowButton
    /// The language in which the zone's documents are written.
    let language: Language

    var clock: CivilZone { location.timeZone }

    /// Throws ``WebRefusal/missing`` where there is none for this reader.
    static func load(
        _ id: WorkSession.ID,
        _ site: Site,
        _ context: some ZoneRequest
    ) async throws -> SessionSheet {
        let (words, links) = (site.words(context.language), context.links)
        let standing = context.visitor?.standing ?? .stranger
        return try await context.store.read { db in
            let sight = try Sight.load(for: context, db)
            guard let session = try WorkSession.find(id, db), sight.sees(session.circles),
                let location = try Location.find(session.location, db),
                let form = try WorkForm.find(session.form, db)
            else { throw WebRefusal.missing }
            let (team, challenge) = (session.team, session.challenge)
            return SessionSheet(
                session: session,
                form: form,
                policy: try SessionPolicy.load(team: team, challenge: challenge, standing, db),
                guests: try SessionGuest.all(of: id, db),
                team: try team.map { try TeamMember.all(of: $0, db) } ?? [],
                teamName: try team.flatMap { try Title.of(Thing(.team, $0), db) } ?? "",
                challengeName: try challenge.flatMap { try Title.of(Thing(.challenge, $0), db) } ?? "",
                organiser: try Member.find(session.organiser, db)?.name ?? "",
                results: try SessionResult.all(of: id, db),
                proposals: try team.map { try Proposal.all(of: $0, db).filter(\.state.isEditable) } ?? [],
                location: location,
                reservation: try Occasion(session: id).reservations(db).first { $0.state.isOpen },
                follow: try FollowButton.load(
                    session.thread,
                    back: links.session(id),
                    words,
                    for: context,
                    db
                ),
                language: Language(rawValue: try Zone.load(db).language) ?? .nl
            )
        }
    }

    func facts(_ words: Words) -> [Fact] {
        let code = words.language.rawValue
        let unit = reservation.map { $0.room == nil ? words("session.seats") : words.unit(of: $0) } ?? ""
        let place = unit.isEmpty ? location.name : "\(location.name), \(unit)"
        return [
            Fact(term: words("session.when"), value: words.when(session.interval, clock)),
            Fact(term: words("session.place"), value: place),
            Fact(term: words("session.form"), value: form.name[code]),
        ]
    }
}
