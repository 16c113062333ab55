import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Reserving: the last check with what one brings, and the reservation itself.
struct NewReservationRoutes: Sendable {
    let site: Site

    @Sendable
    func confirm(_ request: Request, _ context: MemberContext) async throws -> Response {
        guard let wanted = Wanted(request.query)?.asked(by: context.viewer.member.id) else {
            return .redirect(to: try Wanted.chooseAgain(request.query, context.links), type: .normal)
        }
        let typed = TypedPresence(context.viewer.member)
        return try await confirmPage(wanted, typed, context)
    }

    @Sendable
    func reserve(_ request: Request, _ context: MemberContext) async throws -> Response {
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let wanted = Wanted(fields)?.asked(by: context.viewer.member.id) else {
            return .redirect(to: try Wanted.chooseAgain(fields, context.links), type: .normal)
        }
        let typed = TypedPresence(fields)
        do {
            let isOwn = wanted.beneficiary == nil
            // The profile first: what is wrong in it is said before anything is reserved, and it stays when the seat
            // turns out to be taken.
            if isOwn, fields.has("helpt"), let profile = typed.profile(of: context.viewer.member) {
                _ = try await context.store.perform(profile, as: context.actor)
            }
            let command = BookSeat(
                wanted.choice,
                day: wanted.day,
                part: wanted.part,
                sharing: isOwn ? typed.sharing : .nothing,
                for: wanted.beneficiary
            )
            let id = try await context.store.perform(command, as: context.actor)
            guard isOwn else {
                let address = context.links.hostReservation(id.description) + "?nieuw"
                return .redirect(to: address, type: .normal)
            }
            return .redirect(to: context.links.reservation(id.description) + "?nieuw", type: .normal)
        } catch let invalid as InvalidFields {
            return try await confirmPage(wanted, typed, context, invalid)
        } catch let refused as NotAdmitted {
            return try await RefusedSeat(
                site: site,
                wanted: wanted,
                refusal: refused,
                typed: typed,
                context: context
            )
            .response()
        }
    }

    private func confirmPage(
        _ wanted: Wanted,
        _ typed: TypedPresence,
        _ context: MemberContext,
        _ invalid: InvalidFields? = nil
    ) async throws -> Response {
        let now = context.store.now
        let found = try await Confirmation.load(wanted, by: context.viewer, at: now, context.store)
        guard let confirmation = found else { throw WebRefusal.missing }
        if let refusal = confirmation.refusal {
            return try await RefusedSeat(
                site: site,
                wanted: wanted,
                refusal: refusal,
                typed: typed,
                context: context
            )
            .response()
        }
        let words = site.words(context.language)
        let problems = FormProblems(invalid?.problems ?? [], words)
        let page = ConfirmPage(
            chrome: try await chrome(confirmation, context, hasErrors: invalid != nil),
            moving: confirmation.holder.name.isEmpty
                ? "" : words("on-behalf.banner", ["name": confirmation.holder.name]),
            errors: problems.lines,
            action: context.links.reservations,
            hidden: wanted.hidden,
            facts: confirmation.facts(words),
            deadline: confirmation.deadline(at: now, words),
            asksPresence: confirmation.holder.isViewer,
            presence: typed.form(words, problems: problems),
            button: confirmation.seat.map { words("confirm.button", ["seat": String($0.number)]) }
                ?? words("confirm.button-any"),
            back: back(confirmation, context, words)
        )
        return site.response(page, context.language, status: invalid == nil ? .ok : .unprocessableContent)
    }

    private func back(_ confirmation: Confirmation, _ context: MemberContext, _ words: Words) -> Link {
        let wanted = confirmation.wanted
        return Link(
            href: context.links.day(
                confirmation.location.id,
                wanted.day.description,
                part: wanted.part.slug,
                for: wanted.beneficiary?.description ?? ""
            ),
            text: words("confirm.back")
        )
    }

    private func chrome(
        _ confirmation: Confirmation,
        _ context: MemberContext,
        hasErrors: Bool
    ) async throws -> Chrome {
        let wanted = confirmation.wanted
        return try await site.chrome(
            Heading(
                title: site.words(context.language)("confirm.title"),
                section: .places,
                address: { wanted.address($0) },
                hasErrors: hasErrors
            ),
            context
        )
    }
}

extension Wanted {
    /// The page on which it is confirmed.
    func address(_ links: Links) -> String { links.newReservation + query }

    /// What was chosen, as an address holds it; any seat is told from none by an empty `plek`.
    var query: String {
        let filled = Links.query(hidden.map { ($0.name, $0.value) })
        if case .any = choice { return filled + "&plek=" }
        return filled
    }
}
