import ArgumentParser

/// Which release this is.
enum Release {
    static let name = "0.1.0"
}

struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Prints the release.")

    func run() {
        print("mixedzone \(Release.name)")
    }
}
