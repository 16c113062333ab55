import Foundation
import Support

extension TestStore {
    /// How many transactions stand in the write-ahead log: frames that carry the size of the file after them.
    func walCommits() throws -> Int {
        guard let folder else { return 0 }
        let file = URL(fileURLWithPath: folder.file(TestStore.fileName) + "-wal")
        let bytes = try [UInt8](Data(contentsOf: file))
        guard bytes.count > 32 else { return 0 }
        let frame = 24 + bigEndian(bytes[8..<12])
        let salts = bytes[16..<24]
        return stride(from: 32, to: bytes.count, by: frame).count { start in
            bytes[start + 8..<start + 16].elementsEqual(salts) && bigEndian(bytes[start + 4..<start + 8]) > 0
        }
    }

    private func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
