import CZlib

/// Compression of what is the same for everybody; pages with something personal are never compressed.
enum Gzip {
    /// The bytes in gzip form; nil when zlib fails or nothing is won.
    static func compress(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        var stream = z_stream()
        let withGzipHeader: Int32 = 15 + 16
        let started = deflateInit2_(
            &stream,
            level,
            Z_DEFLATED,
            withGzipHeader,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        guard started == Z_OK else { return nil }
        defer { deflateEnd(&stream) }

        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let finished = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard finished == Z_STREAM_END, stream.total_out < bytes.count else { return nil }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
