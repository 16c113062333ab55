import ArgumentParser
import MixedZone

struct JournalVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recomputes every digest and hash of a journal.",
        discussion: """
            What was removed at the end shows only beside an anchor from outside: the index of the data folder keeps \
            one, and --expect takes one that was written down elsewhere. Status 65 when anything does not fit.
            """
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zones; all when left out.")
    var zones: [String] = []

    @Option(help: ArgumentHelp("An entry that must be there, for one zone.", valueName: "sequence:hash"))
    var expect: JournalAnchor?

    @Flag(help: "Print JSON: zone, isWhole, verdict, entries, head.")
    var json = false

    struct Line: Codable {
        let zone: String
        let isWhole: Bool
        let verdict: String
        let entries: Int
        let head: String
    }

    func validate() throws {
        guard expect == nil || zones.count == 1 else {
            throw ValidationError("--expect needs exactly one zone")
        }
    }

    func run() async throws {
        let slugs = try data.zones(zones)
        var findings: [(String, JournalFinding)] = []
        for slug in slugs {
            findings.append((slug, await look(at: slug)))
        }
        if json {
            try Report.json(findings.map(Line.init))
        } else {
            for (slug, finding) in findings { print("\(slug): \(finding)") }
        }
        guard findings.allSatisfy(\.1.isWhole) else {
            throw CommandFailure(.badData, "a journal is not what it was, or cannot be read")
        }
    }

    /// A file that cannot be read keeps nobody from looking at the others.
    private func look(at slug: String) async -> JournalFinding {
        do {
            return try await JournalCheck(folder: data.folder).run(slug, expecting: expect)
        } catch {
            let failure = CommandFailure(error, sentence: RefusalSentence.english)
            return .unreadable("\(data.folder.zoneFile(slug)): \(failure.message)")
        }
    }
}

extension JournalVerify.Line {
    fileprivate init(_ slug: String, _ finding: JournalFinding) {
        zone = slug
        isWhole = finding.isWhole
        verdict = "\(finding)"
        if let anchor = finding.head {
            (entries, head) = (anchor.sequence, anchor.hash)
        } else {
            (entries, head) = (0, "")
        }
    }
}

extension JournalAnchor: ExpressibleByArgument {
    init?(argument: String) {
        self.init(argument)
    }
}
