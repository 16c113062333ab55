import Foundation
import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore

/// What the zone holds about a member, as a page and as a file; and the ways to hold less.
struct MyDataRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("profiel", context: MemberContext.self)
        members.get("gegevens", use: show)
        members.get("gegevens/bestand", use: file)
        members.post("toestemmingen/:purpose/intrekking", use: withdraw)
        members.post("apparaten/:session/afmelding", use: signOut)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let done = request.query["gelukt"]
        let page = try await MyDataPage.make(site, context, try await load(context), done: done)
        return site.response(page, context.language)
    }

    @Sendable
    private func file(_ request: Request, _ context: MemberContext) async throws -> Response {
        let json = try MyDataFile(try await load(context)).json()
        let name = site.words(context.language)("mydata.file-name", ["zone": context.slug])
        return Response(
            status: .ok,
            headers: [
                .contentType: ContentType.json, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(name).json\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json))
        )
    }

    @Sendable
    private func withdraw(_ request: Request, _ context: MemberContext) async throws -> Response {
        let name = context.parameters.get("purpose") ?? ""
        guard let purpose = ConsentPurpose(rawValue: name) else { throw WebRefusal.missing }
        _ = try await context.store.perform(WithdrawConsent(purpose: purpose), as: context.actor)
        return .redirect(to: context.links.myData(done: "toestemming"), type: .normal)
    }

    /// A session that has ended already leads to the same place.
    @Sendable
    private func signOut(_ request: Request, _ context: MemberContext) async throws -> Response {
        let digits = context.parameters.get("session") ?? ""
        guard let session = Hexadecimal.data(digits) else { throw WebRefusal.missing }
        let ended = try await context.store.keep(EndSession(session, of: context.viewer.member.id))
        if ended { site.streams.end(sessions: [session]) }
        return .redirect(to: context.links.myData(done: "apparaat"), type: .normal)
    }

    private func load(_ context: MemberContext) async throws -> MyData {
        let (id, language, now) = (context.viewer.member.id, context.language, context.store.now)
        return try await context.store.read { try MyData.load(id, language, at: now, $0) }
    }
}
