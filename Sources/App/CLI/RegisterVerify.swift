import ArgumentParser
import Foundation
import MixedZone

struct RegisterVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recomputes the chain of a register that was downloaded.",
        discussion: """
            Reads the file alone: no data folder, no server, and no entry that is not public. --head takes a head that \
            was published or mailed on an earlier day; it has to be in the chain. Status 65 when anything does not fit.
            """
    )

    @Argument(help: ArgumentHelp("The downloaded file.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("A head from an earlier day.", valueName: "hash"))
    var head: String?

    func run() throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure(.badData, "\(file) cannot be read")
        }
        let verdict = VerifyRegister.run(String(decoding: data, as: UTF8.self), known: head)
        guard case .whole(let entries, let open, let head) = verdict else {
            throw CommandFailure(.badData, Self.sentence(verdict))
        }
        print("whole: \(entries) entries, \(open) of them public; head \(head)")
    }

    private static func sentence(_ verdict: RegisterVerdict) -> String {
        switch verdict {
        case .whole: "whole"
        case .tampered(let number): "entry \(number) was changed after it was written"
        case .missing(let number): "entry \(number) is missing"
        case .reordered(let number): "entry \(number) stands in another place than where it was written"
        case .otherHead(let computed): "the chain leads to \(computed), not to the head that the file names"
        case .unknownHead: "the head that was given is not in this chain"
        case .unreadable(let line): "line \(line) is not a line of a register"
        }
    }
}
