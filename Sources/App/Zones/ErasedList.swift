import Foundation
import MixedZone

/// Who was erased from a zone: a pseudonym and an instant a line, in a file beside the zone's own.
///
/// An older copy of the zone that is put back forgets them again when it is opened. The file only grows, and is
/// readable by its owner only.
struct ErasedList: Sendable {
    let path: String

    private static let identifierLength = 36

    /// The pseudonyms, in the order in which they were added; none when there is no list.
    ///
    /// Throws Foundation's errors for a list that is there and cannot be read: nobody on it may be served again.
    func members() throws -> [Member.ID] {
        guard access(path, F_OK) == 0 || errno != ENOENT else { return [] }
        let bytes = try Data(contentsOf: URL(filePath: path))
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .compactMap { Member.ID(String($0.prefix(Self.identifierLength))) }
    }

    /// Adds those whom it does not know, and returns when they are on disk.
    ///
    /// Throws Foundation's errors.
    func add(_ erased: [Erasures.Entry]) throws {
        let known = Set(try members())
        let lines = erased.filter { !known.contains($0.member) }.map { "\($0.member) \($0.at.rfc3339)\n" }
        guard !lines.isEmpty else { return }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data(("\n" + lines.joined()).utf8))
        try file.synchronize()
    }

    /// Erases again whom the zone knows and should not, as after a copy from before was put back.
    ///
    /// Throws `KernelRefusal.unavailable` when there is somebody and the zone cannot be written.
    func replay(in store: Store) async throws {
        let members = try members()
        guard !members.isEmpty else { return }
        let known = try await store.read { try Erasures.known(among: members, $0) }
        for member in known {
            _ = try await store.perform(EraseMember(member, reason: .restored), as: .clock)
        }
    }
}
