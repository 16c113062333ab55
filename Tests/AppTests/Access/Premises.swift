import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import MixedZone
import NIOCore
import Support

@testable import App

/// The whole site with two zones, `haarlem` and `hoogeveen`, where people join on request.
struct Premises: Sendable {
    static let zone = "haarlem"
    static let otherZone = "hoogeveen"
    /// A letter that lies in the folder for mail.
    static let letter = "20261124T080000Z-000001"

    enum Setting: String, CaseIterable {
        /// Behind https, as visitors find it.
        case production
        /// On one machine, with invented people to sign in as.
        case demo
    }

    let folder: ZoneFolder
    let settings: Settings
    let zones: Zones
    let table: RouteTable
    let scene: Scene
    private let responder: RouterResponder<AppContext>

    static func open(_ setting: Setting) async throws -> Premises {
        let folder = try ZoneFolder()
        for slug in [zone, otherZone] {
            let clock = folder.clock
            try await NewZone(folder: folder.folder).make(slug) { path in
                let store = try Store(path: path, modules: ZoneModules.all, clock: { clock.now })
                _ = try await store.perform(SetUpZone.named(slug, .onRequest), as: .atCommandLine)
                try store.close()
            }
        }
        return try await Premises(folder, setting)
    }

    private init(_ folder: ZoneFolder, _ setting: Setting) async throws {
        let clock = folder.clock
        self.folder = folder
        settings = Self.settings(setting, dataFolder: folder.folder.path)
        let server = try SiteServer(settings, logger: .silent) { clock.now }
        zones = server.zones
        table = server.table
        responder = server.router.buildResponder()
        guard let store = try await server.zones.store(Self.zone) else { throw WebRefusal.missing }
        scene = try await Scene.furnish(store)
        try await EmlFolderMailer(folder: settings.dataFolder + "/mail").send(
            Letter(
                id: Self.letter,
                from: Correspondent(name: "", address: "noreply@example.nl"),
                to: Correspondent(name: Scene.owner.name, address: Scene.owner.email),
                subject: "Welkom",
                body: "Dag Olga.",
                language: .nl,
                writtenAt: clock.now
            ),
            from: Self.zone
        )
    }

    private static func settings(_ setting: Setting, dataFolder: String) -> Settings {
        var settings = Settings.local(dataFolder: dataFolder)
        switch setting {
        case .production:
            settings.publicAddress = PublicAddress("https://werk.example.nl") ?? settings.publicAddress
            settings.security = SecurityContact(contact: "mailto:veilig@example.nl", policy: "")
        case .demo:
            settings.isDemo = true
        }
        return settings
    }

    /// Where visitors find the site, as the header `Origin` has it.
    var origin: String { settings.publicAddress.description }

    /// Gives the test somebody who can knock.
    func visit<T: Sendable>(_ body: @Sendable (Knocker) async throws -> T) async throws -> T {
        let application = Application(responder: responder, logger: .silent)
        return try await application.test(.router) { try await body(Knocker(client: $0)) }
    }

    /// The token of a session of somebody; nil for who is no member and never asked to be one.
    func token(of caller: Caller) async throws -> String? {
        guard case .member(let id) = try await scene.actor(caller) else { return nil }
        return try await scene.store.keep(OpenAnySession(member: id)).text
    }

    /// The header with somebody's session.
    func cookie(of caller: Caller) async throws -> String? {
        let name = SessionCookie(zone: Self.zone, isSecure: settings.publicAddress.isSecure).name
        return try await token(of: caller).map { "\(name)=\($0)" }
    }
}

/// Sends one request as it stands, with the headers that it is given and no others.
struct Knocker: Sendable {
    let client: any TestClientProtocol

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: [HTTPField.Name: String?] = [:],
        form: [String: String] = [:]
    ) async throws -> Sheet {
        var fields: HTTPFields = [.accept: "text/html"]
        for (name, value) in headers { fields[name] = value }
        if method == .post { fields[.contentType] = "application/x-www-form-urlencoded" }
        let pairs = form.map { "\($0.key)=\(Self.escaped($0.value))" }.sorted()
        return Sheet(
            try await client.executeRequest(
                uri: path,
                method: method,
                headers: fields,
                body: method == .post ? ByteBuffer(string: pairs.joined(separator: "&")) : nil
            )
        )
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
