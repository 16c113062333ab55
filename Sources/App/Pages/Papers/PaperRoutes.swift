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
        let thing = try await thing(request, context)
        return site.response(try await UploadPage.make(site, context, thing), context.language)
    }

    /// Whoever may add nothing is refused before the document is read.
    @Sendable
    private func upload(_ request: Request, _ context: MemberContext) async throws -> Response {
        let thing = try await thing(request, context)
        var typed = FormFields()
        do {
            let form = try await request.multipart(upTo: Paper.largest + MultipartForm.overhead)
            typed = form.fields
            let clock = try await context.store.read { try Zone.load($0).timeZone }
            let embargo = try Self.embargo(form.fields, clock)
            let command = AddPaper(form.fileName, form.file, to: thing, visibleFrom: embargo)
            _ = try await context.store.perform(command, as: context.actor)
        } catch let invalid as InvalidFields {
            return try await refuse(invalid, thing, typed, context)
        } catch WebRefusal.tooLarge {
            let invalid = InvalidFields([FieldProblem("paper", "paper-too-large")])
            return try await refuse(invalid, thing, typed, context)
        }
        return .redirect(to: context.links.thing(thing), type: .normal)
    }

    private func refuse(
        _ invalid: InvalidFields,
        _ thing: Thing,
        _ typed: FormFields,
        _ context: MemberContext
    ) async throws -> Response {
        let problems = FormProblems(invalid.problems, site.words(context.language))
        let page = try await UploadPage.make(site, context, thing, typed, problems)
        return site.response(page, context.language, refusal: invalid)
    }

    @Sendable
    private func remove(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Paper.ID = try context.parameters.value("paper")
        let paper = try await context.store.read { try Paper.find(id, $0) }
        _ = try await context.store.perform(RemovePaper(id), as: context.actor)
        return .redirect(to: paper.map { context.links.thing($0.thing) } ?? context.links.home, type: .normal)
    }

    /// The thing of the address; throws `KernelRefusal.notAllowed` for who may add nothing to it.
    private func thing(_ request: Request, _ context: MemberContext) async throws -> Thing {
        guard let thing = Thing(request.query["bij"]) else { throw WebRefusal.missing }
        let policy = try await context.store.read { db in
            try PaperPolicy.load(thing, Sight.load(for: context, db), db)
        }
        guard policy.mayAdd else { throw KernelRefusal.notAllowed(command: AddPaper.name) }
        return thing
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
