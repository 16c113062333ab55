import Logging

/// What the operator decides, read once at the start and checked as a whole.
///
/// Tests build one with ``Settings/local(dataFolder:)`` and change what they need.
struct Settings: Sendable {
    /// Holds the zones' files, the index of zones and the command socket.
    var dataFolder: String
    /// The address to listen on.
    var host: String
    var port: Int
    /// Where visitors find the site; decides cookies, HSTS and what counts as the same origin.
    var publicAddress: PublicAddress
    /// Proxies whose forwarding headers are believed.
    var trustedProxies: TrustedProxies
    /// Invented people who may be signed in as; only on a loopback address.
    var isDemo: Bool
    var mail: MailRoute
    /// The address that letters come from; nil for `noreply` at the host of the public address.
    var sender: String?
    /// Where `/metrics` listens; nil leaves it out.
    var metrics: ListeningAddress?
    var limits: Limits
    /// The folder with templates, assets and catalogues; nil looks beside the program.
    var resources: String?
    var logLevel: Logger.Level
    var security: SecurityContact?
    /// Adds what only the benchmark calls.
    var isBench: Bool
}

/// Where mail goes.
enum MailRoute: Sendable, Equatable {
    /// The path of a command that takes a message as `sendmail -t -i` does.
    case sendmail(String)
    /// A folder that gets one `.eml` file a message.
    case folder(String)
}

/// A host and a port to listen on.
struct ListeningAddress: Sendable, Equatable {
    let host: String
    let port: Int
}

/// Whom to tell about a weakness (RFC 9116).
struct SecurityContact: Sendable, Equatable {
    /// `mailto:` or `https:`.
    let contact: String
    /// The address of the disclosure policy, or empty.
    let policy: String
}

extension Settings {
    /// A site on this machine alone, with every limit at its default.
    static func local(dataFolder: String) -> Settings {
        Settings(
            dataFolder: dataFolder,
            host: "127.0.0.1",
            port: 8080,
            publicAddress: .local(port: 8080),
            trustedProxies: TrustedProxies([]),
            isDemo: false,
            mail: .folder(dataFolder + "/mail"),
            sender: nil,
            metrics: nil,
            limits: Limits(),
            resources: nil,
            logLevel: .info,
            security: nil,
            isBench: false
        )
    }
}
