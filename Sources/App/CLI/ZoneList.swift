import ArgumentParser
import MixedZone

struct ZoneList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the zones of the data folder."
    )

    @OptionGroup var data: DataOption

    @Flag(help: "Print JSON: slug, name, municipality, seededOn, problem.")
    var json = false

    struct Line: Codable {
        let slug: String
        let name: String
        let municipality: String
        let seededOn: CivilDay?
        /// Why the file cannot be read; nil when it can.
        let problem: String?
    }

    func run() async throws {
        let folder = try data.existing()
        var lines: [Line] = []
        for slug in folder.slugs() { lines.append(await line(slug, folder)) }
        guard !json else { return try Report.json(lines) }
        guard !lines.isEmpty else { return print("There are no zones in \(folder.path).") }
        Report.table(lines.map { [$0.slug, $0.problem ?? $0.name, $0.seededOn.map { "since \($0)" } ?? ""] })
    }

    private func line(_ slug: String, _ folder: DataFolder) async -> Line {
        do {
            guard let zone = try await ZoneFile.read(folder.zoneFile(slug), IndexedZone.look) else {
                throw ZoneFile.Problem.holdsNoZone(slug)
            }
            return Line(
                slug: slug,
                name: zone.name,
                municipality: zone.municipality,
                seededOn: zone.seededOn,
                problem: nil
            )
        } catch {
            let problem = CommandFailure(error, sentence: { $0.slug }).message
            return Line(slug: slug, name: "", municipality: "", seededOn: nil, problem: problem)
        }
    }
}
