import ArgumentParser

struct ZoneCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says in plain words what is wrong with zones.",
        discussion: "Status 1 when it finds something."
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zones; all when left out.")
    var zones: [String] = []

    @Flag(help: "Print JSON: for each zone the list of findings.")
    var json = false

    func run() async throws {
        let slugs = try data.zones(zones)
        var findings: [String: [String]] = [:]
        for slug in slugs { findings[slug] = await ZoneExamination(folder: data.folder).run(slug) }
        if json {
            try Report.json(findings)
        } else {
            for slug in slugs {
                let found = findings[slug] ?? []
                print(found.isEmpty ? "\(slug): in order" : "\(slug):")
                for finding in found { print("  \(finding)") }
            }
        }
        guard findings.values.allSatisfy(\.isEmpty) else {
            throw CommandFailure(.refused, "something needs attention")
        }
    }
}
