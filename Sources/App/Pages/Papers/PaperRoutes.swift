import Challenges
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import MixedZone

/// Documents: downloaded by who may see them, added and taken away by who works on the thing.
struct PaperRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("stukken/:paper", use: download)
        let members = zone.group("stukken", context: MemberContext.self)
        members.get(use: show)
        members.post(use: upload)
        members.post(":paper/verwijdering", use: remove)
    }

    /// In parts as they are stored; a document is saved, never opened inside the site.
    @Sendable
    private func download(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Paper.ID = try context.parameters.value("paper")
        let (store, now) = (context.store, context.store.now)
        let found = try await store.read { db in
            try Paper.find(id, db).flatMap { paper in
                try paper.isVisible(to: Sight.load(for: context, db), at: now) ? paper : nil
            }
        }
        guard let paper = found else { throw WebRefusal.missing }
        let headers = PaperHeaders(
            paper,
            base: SecurityHeaders(isSecure: site.settings.publicAddress.isSecure).page
        )
        guard !ETag.isHeld(headers.tag, by: request) else {
            return Response(status: .notModified, headers: headers.unchanged)
        }
        let body = ResponseBody(contentLength: paper.bytes) { writer in
            var position = 0
            while let part = try await store.read({ [position] in try Paper.part(position, of: id, $0) }) {
                try await writer.write(ByteBuffer(bytes: part))
                position += 1
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers.whole, body: body)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (_, form) = try await form(request, context)
        return site.response(try await form.page(site, context), context.language)
    }

    /// Whoever may add nothing is refused before the document is read.
    @Sendable
    private func upload(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (thing, form) = try await form(request, context)
        return try await site.upload(request, form, context) { sent in
            let clock = try await context.store.read { try Zone.load($0).timeZone }
            let embargo = try Self.embargo(sent.fields, clock)
            let command = AddPaper(sent.fileName, sent.file, to: thing, visibleFrom: embargo)
            _ = try await context.store.perform(command, as: context.actor)
            return form.back
        }
    }

    @Sendable
    private func remove(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Paper.ID = try context.parameters.value("paper")
        let paper = try await context.store.read { try Paper.find(id, $0) }
        _ = try await context.store.perform(RemovePaper(id), as: context.actor)
        return .redirect(
            to: paper.map { context.links.page(of: $0) } ?? context.links.home,
            type: .normal
        )
    }

    /// The form for the thing of the address; throws `KernelRefusal.notAllowed` for who may add nothing to it.
    private func form(_ request: Request, _ context: MemberContext) async throws -> (Thing, UploadForm) {
        guard let thing = Thing(request.query["bij"]) else { throw WebRefusal.missing }
        let (policy, title, page) = try await context.store.read { db in
            (
                try PaperPolicy.load(thing, Sight.load(for: context, db), db), try Title.of(thing, db) ?? "",
                try thing.shown(db)
            )
        }
        guard policy.mayAdd else { throw KernelRefusal.notAllowed(command: AddPaper.name) }
        let form = UploadForm(
            title: title,
            policy: policy,
            address: { $0.papers(of: thing) },
            back: context.links.writing(of: page)
        )
        return (thing, form)
    }

    /// Nil for at once; a day without a time begins at midnight.
    private static func embargo(_ typed: FormFields, _ clock: CivilZone) throws -> Instant? {
        guard !typed.trimmed("day").isEmpty else { return nil }
        var reading = FormReading(typed)
        let day = reading.day("day")
        let minute = typed.trimmed("time").isEmpty ? nil : reading.minute("time")
        guard let day, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        guard let minute else { return clock.interval(of: day).start }
        guard let instant = try? clock.instant(day: day, minute: minute) else {
            throw InvalidFields([FieldProblem("time", "time")])
        }
        return instant
    }
}
