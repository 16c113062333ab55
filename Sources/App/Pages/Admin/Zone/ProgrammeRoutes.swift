import Booking
import Hummingbird
import MixedZone

/// Programmes, for administrators: added, changed, closed, and their words brought back.
struct ProgrammeRoutes: Sendable {
    let zone: ManagedZoneRoutes

    private var site: Site { zone.site }

    func add(to beheer: RouterGroup<MemberContext>, _ desk: FormDesk) {
        beheer.form("programmas", at: desk) { context in
            let (book, today) = (try await zone.book(context), try await today(context))
            let after = book.programmes.map(\.endsBefore).max() ?? today
            return NewProgrammeForm(first: max(after, today), words: site.words(context.language))
        }
        beheer.form("programmas/:programme", at: desk, changing)
        beheer.get("programmas/:programme/stand/:entry") { _, context in
            try await desk.show(told(context), context)
        }
        beheer.form("programmas/:programme/sluiting", at: desk) { context in
            ProgrammeClosingForm(
                programme: try await programme(context),
                today: try await today(context),
                words: site.words(context.language)
            )
        }
        beheer.post("programmas/:programme/:version/herstel", use: restoreWords)
    }

    /// The programme in the address.
    func programme(_ context: MemberContext) async throws -> Programme {
        let id = try context.parameters.slug("programme")
        let programme = try await zone.book(context).programmes.first { $0.id == id }
        guard let programme else { throw WebRefusal.missing }
        return programme
    }

    private func today(_ context: MemberContext) async throws -> CivilDay {
        try await site.face(context).zone.timeZone.day(of: context.store.now)
    }

    private func changing(_ context: MemberContext) async throws -> ProgrammeForm {
        ProgrammeForm(programme: try await programme(context), words: site.words(context.language))
    }

    /// The form with the days that an entry of the journal tells; saved, they hold again.
    private func told(_ context: MemberContext) async throws -> ProgrammeForm {
        var form = try await changing(context)
        let sequence: Int = try context.parameters.value("entry")
        let subject = Subject("programme", form.programme.id)
        form.told = try await context.store.read { db in
            try JournalEntry.about(subject, db).first { $0.sequence == sequence }.flatMap(ToldTerm.init)
        }
        guard form.told != nil else { throw WebRefusal.missing }
        return form
    }

    @Sendable
    private func restoreWords(_ request: Request, _ context: MemberContext) async throws -> Response {
        let programme = try await programme(context)
        let former = try await zone.former(of: Subject("programme", programme.id), context)
        let change = ChangeProgramme(
            programme.id,
            called: former.both("name"),
            purpose: former.both("purpose"),
            startsOn: programme.startsOn,
            endsBefore: programme.endsBefore
        )
        _ = try await context.store.perform(change, as: context.actor)
        return .redirect(to: context.links.managedZone(done: "gewijzigd"), type: .normal)
    }
}
