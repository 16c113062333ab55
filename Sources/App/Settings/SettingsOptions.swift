import ArgumentParser
import Configuration

/// The settings that can be given on the command line; each wins over the environment and the file.
struct SettingsOptions: ParsableArguments {
    @Option(name: .customLong("config"), help: "A JSON file with settings.")
    var file: String?

    @Option(name: .customLong("data"), help: "The folder with the zones.")
    var dataFolder: String?

    @Option(help: "The address to listen on.")
    var host: String?

    @Option(help: "The port to listen on.")
    var port: Int?

    @Option(help: "Where visitors find the site, such as https://werk.example.nl.")
    var publicAddress: String?

    @Option(help: "The address that letters come from, such as noreply@example.nl.")
    var mailFrom: String?

    @Option(help: "The port for /metrics; 0 leaves it out.")
    var metricsPort: Int?

    @Option(help: "The folder with templates, assets and catalogues.")
    var resources: String?

    @Option(help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel: String?

    @Flag(help: "Offer invented people to sign in as; only on this machine.")
    var demo = false

    @Flag(help: .hidden)
    var bench = false

    /// The given options under the keys that ``Settings`` reads.
    var values: [AbsoluteConfigKey: ConfigValue] {
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        values["data.folder"] = dataFolder.map(ConfigValue.init(stringLiteral:))
        values["http.host"] = host.map(ConfigValue.init(stringLiteral:))
        values["http.port"] = port.map(ConfigValue.init(integerLiteral:))
        values["http.publicAddress"] = publicAddress.map(ConfigValue.init(stringLiteral:))
        values["mail.from"] = mailFrom.map(ConfigValue.init(stringLiteral:))
        values["metrics.port"] = metricsPort.map(ConfigValue.init(integerLiteral:))
        values["resources.path"] = resources.map(ConfigValue.init(stringLiteral:))
        values["log.level"] = logLevel.map(ConfigValue.init(stringLiteral:))
        if demo { values["demo"] = true }
        if bench { values["bench"] = true }
        return values
    }
}
