import Hummingbird
import HummingbirdTesting
import Logging
import MixedZone
import Support

@testable import App

/// The whole site with one zone, `haarlem`, and people with a role in it.
final class Town: Sendable {
    let folder: ZoneFolder
    let settings: Settings
    let zones: Zones
    private let responder: RouterResponder<AppContext>

    init(_ membership: Zone.Membership = .open, change: (inout Settings) -> Void = { _ in }) async throws {
        folder = try ZoneFolder()
        let clock = folder.clock
        try await NewZone(folder: folder.folder).make("haarlem") { path in
            let store = try Store(path: path, modules: ZoneModules.all, clock: { clock.now })
            _ = try await store.perform(SetUpZone.named("haarlem", membership), as: .atCommandLine)
            try store.close()
        }
        var settings = Settings.local(dataFolder: folder.folder.path)
        change(&settings)
        self.settings = settings
        let server = try SiteServer(settings, logger: Self.silent) { clock.now }
        zones = server.zones
        responder = server.router.buildResponder()
    }

    private static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

    var clock: TestClock { folder.clock }

    var store: Store {
        get async throws {
            guard let store = try await zones.store("haarlem") else { throw WebRefusal.missing }
            return store
        }
    }

    /// Gives the test browsers of its own, each a stranger.
    func visit<T: Sendable>(
        _ body: @Sendable (_ browser: @escaping () -> Browser) async throws -> T
    ) async throws -> T {
        let application = Application(responder: responder, logger: Self.silent)
        let isSecure = settings.publicAddress.isSecure
        return try await application.test(.router) { client in
            try await body { Browser(client, isSecure: isSecure) }
        }
    }

    /// Makes somebody a member as `member invite` does.
    @discardableResult
    func invite(_ person: Person) async throws -> Member.ID {
        try await store.build(person.scope)
        return try await store.perform(
            InviteMember(
                email: person.email,
                name: person.name,
                language: "nl",
                role: person.role,
                scope: person.scope
            ),
            as: .atCommandLine
        )
    }

    /// Makes somebody a member and signs them in.
    @discardableResult
    func signIn(_ person: Person, in browser: Browser) async throws -> Member.ID {
        let known = try await store.read { try Member.find(email: person.email, $0)?.id }
        let id = if let known { known } else { try await invite(person) }
        browser.keep(try await store.keep(OpenSession(member: id)).text, for: "haarlem")
        return id
    }

    /// The digits of the newest mail to an address.
    func code(for address: String) async throws -> String {
        let now = clock.now
        let mails = try await store.read { try WaitingMessage.due(at: now, limit: 500, $0) }
        return mails.last { $0.address == address }?.values["code"] ?? ""
    }
}

extension SetUpZone {
    static func named(_ slug: String, _ membership: Zone.Membership) -> SetUpZone {
        let text = Bilingual(nl: "Bel 14 000.", en: "Call 14 000.")
        return SetUpZone(
            slug: slug,
            name: "Zone \(slug)",
            municipality: "Voorbeeldstad",
            municipalityCode: "GM0000",
            timeZone: "Europe/Amsterdam",
            language: "nl",
            membership: membership,
            accent: Accent(light: "#005a9c", lightInk: "#ffffff", dark: "#7ab8e6", darkInk: "#001d33"),
            texts: ZoneTexts(welcome: text, about: text, contact: text)
        )
    }
}
