import Foundation

/// What the operating system says of this process.
enum ProcessFigures {
    /// Memory and open files; empty where `/proc` is missing.
    static func samples() -> [PrometheusRegistry.Sample] {
        var samples: [PrometheusRegistry.Sample] = []
        if let bytes = residentBytes() {
            samples.append(.init("process_resident_memory_bytes", [], Double(bytes)))
        }
        if let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            samples.append(.init("process_open_fds", [], Double(files.count)))
        }
        return samples
    }

    /// Bytes of memory in use; nil where `/proc` is missing.
    static func residentBytes() -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return pages.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
    }
}
