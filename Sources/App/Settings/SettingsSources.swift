import Configuration

/// Where settings come from, the strongest first: options, environment (`MIXEDZONE_…`), file, defaults.
struct SettingsSources {
    private let reader: ConfigReader

    /// - Throws: ``WrongSetting`` when the file cannot be read, or something in it or in the environment is no setting.
    init(
        options: [AbsoluteConfigKey: ConfigValue],
        environment: [String: String],
        file: String?
    ) async throws {
        let known = KnownSettings(keys: Self.defaults.keys.map(\.description).sorted())
        try known.check(environment: environment)
        let environmentProvider = EnvironmentVariablesProvider(environmentVariables: environment)
        var providers: [any ConfigProvider] = [
            InMemoryProvider(name: "options", values: options),
            environmentProvider.prefixKeys(with: "mixedzone"),
        ]
        if let file = file ?? environment["MIXEDZONE_CONFIG"] {
            try known.check(file: file)
            providers.append(try await Self.provider(of: file))
        }
        providers.append(InMemoryProvider(name: "defaults", values: Self.defaults))
        reader = ConfigReader(providers: providers)
    }

    func text(_ key: ConfigKey) throws -> String {
        try required(key, "is not a text") { try reader.requiredString(forKey: key) }
    }

    func texts(_ key: ConfigKey) throws -> [String] {
        try required(key, "is not a list") { try reader.requiredStringArray(forKey: key) }
            .filter { !$0.isEmpty }
    }

    func flag(_ key: ConfigKey) throws -> Bool {
        try required(key, "is neither true nor false") { try reader.requiredBool(forKey: key) }
    }

    func number(_ key: ConfigKey, in range: ClosedRange<Int>) throws -> Int {
        let number = try required(key, "is not a whole number") { try reader.requiredInt(forKey: key) }
        guard range.contains(number) else {
            throw WrongSetting(key.description, "is not between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
    }

    private func required<T>(_ key: ConfigKey, _ reason: String, _ read: () throws -> T) throws -> T {
        do {
            return try read()
        } catch {
            throw WrongSetting(key.description, reason)
        }
    }

    private static func provider(of file: String) async throws -> any ConfigProvider {
        let path = InMemoryProvider(values: ["filePath": ConfigValue(stringLiteral: file)])
        do {
            return try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: path))
        } catch {
            throw WrongSetting("config", "cannot be read as a JSON object: \(file)")
        }
    }

    private static let defaults: [AbsoluteConfigKey: ConfigValue] = {
        let limits = Limits()
        return [
            "data.folder": "data",
            "http.host": "127.0.0.1",
            "http.port": 8080,
            "http.publicAddress": "",
            "http.trustedProxies": .init(.stringArray([]), isSecret: false),
            "demo": false,
            "mail.sendmail": "",
            "mail.folder": "",
            "mail.from": "",
            "metrics.host": "127.0.0.1",
            "metrics.port": 0,
            "resources.path": "",
            "log.level": "info",
            "security.contact": "",
            "security.policy": "",
            "bench": false,
            "limits.body": .init(.int(limits.body), isSecret: false),
            "limits.header": .init(.int(limits.header), isSecret: false),
            "limits.headerSeconds": .init(.int(limits.headerSeconds), isSecret: false),
            "limits.bodySeconds": .init(.int(limits.bodySeconds), isSecret: false),
            "limits.idleSeconds": .init(.int(limits.idleSeconds), isSecret: false),
            "limits.connections": .init(.int(limits.connections), isSecret: false),
            "limits.streams": .init(.int(limits.streams), isSecret: false),
            "limits.cacheMegabytes": .init(.int(limits.cacheMegabytes), isSecret: false),
            "limits.stopSeconds": .init(.int(limits.stopSeconds), isSecret: false),
        ]
    }()
}
