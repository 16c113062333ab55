import Configuration
import Logging
import MixedZone

extension Settings {
    /// Reads every setting and refuses the first wrong one.
    ///
    /// - Throws: ``WrongSetting`` with the key and what is wrong with its value.
    static func read(_ options: SettingsOptions, environment: [String: String]) async throws -> Settings {
        let sources = try await SettingsSources(
            options: options.values,
            environment: environment,
            file: options.file
        )
        return try Settings(sources)
    }

    init(_ sources: SettingsSources) throws {
        let dataFolder = try sources.text("data.folder")
        guard !dataFolder.isEmpty else { throw WrongSetting("data.folder", "is empty") }
        let host = try sources.text("http.host")
        let port = try sources.number("http.port", in: 0...65_535)
        let isDemo = try sources.flag("demo")
        let publicAddress = try Self.publicAddress(sources, port: port)
        if isDemo {
            guard HostAndPort.isLoopback(host) else {
                throw WrongSetting("demo", "works only when http.host is 127.0.0.1, ::1 or localhost")
            }
            guard publicAddress.isLoopback else {
                throw WrongSetting("demo", "works only without a public address")
            }
        }
        self.init(
            dataFolder: dataFolder,
            host: host,
            port: port,
            publicAddress: publicAddress,
            trustedProxies: try Self.trustedProxies(sources),
            isDemo: isDemo,
            mail: try Self.mail(sources, isDemo: isDemo, dataFolder: dataFolder),
            sender: try Self.sender(sources),
            metrics: try Self.metrics(sources),
            limits: try Limits(sources),
            resources: try Self.nonEmpty(sources, "resources.path"),
            logLevel: try Self.logLevel(sources),
            security: try Self.security(sources),
            isBench: try sources.flag("bench")
        )
    }

    private static func publicAddress(_ sources: SettingsSources, port: Int) throws -> PublicAddress {
        guard let text = try nonEmpty(sources, "http.publicAddress") else { return .local(port: port) }
        guard let address = PublicAddress(text) else {
            throw WrongSetting("http.publicAddress", "is not an address such as https://werk.example.nl")
        }
        guard address.isSecure || address.isLoopback else {
            throw WrongSetting("http.publicAddress", "must start with https:// unless it is this machine")
        }
        return address
    }

    private static func trustedProxies(_ sources: SettingsSources) throws -> TrustedProxies {
        let networks = try sources.texts("http.trustedProxies").map { text in
            guard let network = IPNetwork(text) else {
                throw WrongSetting("http.trustedProxies", "holds no address or network: \(text)")
            }
            return network
        }
        return TrustedProxies(networks)
    }

    private static func mail(_ sources: SettingsSources, isDemo: Bool, dataFolder: String) throws -> MailRoute
    {
        let folder = try nonEmpty(sources, "mail.folder")
        let sendmail = try nonEmpty(sources, "mail.sendmail")
        guard folder == nil || sendmail == nil else {
            throw WrongSetting("mail.folder", "cannot be combined with mail.sendmail")
        }
        if isDemo {
            guard sendmail == nil else { throw WrongSetting("mail.sendmail", "cannot be used in demo mode") }
            return .folder(folder ?? dataFolder + "/mail")
        }
        return folder.map(MailRoute.folder) ?? .sendmail(sendmail ?? "/usr/sbin/sendmail")
    }

    private static func sender(_ sources: SettingsSources) throws -> String? {
        guard let address = try nonEmpty(sources, "mail.from") else { return nil }
        guard EmailAddress.isPlausible(address) else {
            throw WrongSetting("mail.from", "is not an address such as noreply@example.nl")
        }
        return address
    }

    private static func metrics(_ sources: SettingsSources) throws -> ListeningAddress? {
        let port = try sources.number("metrics.port", in: 0...65_535)
        return port == 0 ? nil : ListeningAddress(host: try sources.text("metrics.host"), port: port)
    }

    private static func logLevel(_ sources: SettingsSources) throws -> Logger.Level {
        guard let level = Logger.Level(rawValue: try sources.text("log.level")) else {
            let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw WrongSetting("log.level", "is none of \(known)")
        }
        return level
    }

    private static func security(_ sources: SettingsSources) throws -> SecurityContact? {
        guard let contact = try nonEmpty(sources, "security.contact") else { return nil }
        guard contact.hasPrefix("mailto:") || contact.hasPrefix("https://"), !contact.contains("\n") else {
            throw WrongSetting("security.contact", "must start with mailto: or https://")
        }
        let policy = try sources.text("security.policy")
        guard policy.isEmpty || policy.hasPrefix("https://") else {
            throw WrongSetting("security.policy", "must start with https://")
        }
        return SecurityContact(contact: contact, policy: policy)
    }

    private static func nonEmpty(_ sources: SettingsSources, _ key: ConfigKey) throws -> String? {
        let text = try sources.text(key)
        return text.isEmpty ? nil : text
    }
}

extension Limits {
    fileprivate init(_ sources: SettingsSources) throws {
        body = try sources.number("limits.body", in: 1024...10_485_760)
        header = try sources.number("limits.header", in: 1024...81_920)
        headerSeconds = try sources.number("limits.headerSeconds", in: 1...300)
        bodySeconds = try sources.number("limits.bodySeconds", in: 1...3600)
        idleSeconds = try sources.number("limits.idleSeconds", in: 1...3600)
        connections = try sources.number("limits.connections", in: 1...100_000)
        streams = try sources.number("limits.streams", in: 0...100_000)
        cacheMegabytes = try sources.number("limits.cacheMegabytes", in: 1...4096)
        stopSeconds = try sources.number("limits.stopSeconds", in: 1...300)
    }
}
