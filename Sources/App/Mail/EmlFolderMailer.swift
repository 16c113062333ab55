import Foundation

/// Puts each letter as an `.eml` file in the folder of its zone: the mail of a demonstration.
///
/// The same letter sent twice is one file.
struct EmlFolderMailer: Mailer {
    let folder: String

    func send(_ letter: Letter, from zone: String) async throws {
        let files = FileManager.default
        let target = "\(folder)/\(zone)"
        let written = "\(target)/.\(letter.id).part"
        do {
            try files.createDirectory(
                atPath: target,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let bytes = Data(letter.message(lineEnd: "\r\n").utf8)
            guard files.createFile(atPath: written, contents: bytes, attributes: [.posixPermissions: 0o600])
            else {
                throw MailFailure.notWritten
            }
            guard rename(written, "\(target)/\(letter.id).eml") == 0 else { throw MailFailure.notWritten }
        } catch {
            throw MailFailure.notWritten
        }
    }
}
