public import GRDB

/// A failure of the disk or the file, as distinct from a broken rule.
public enum StorageFailure {
    private static let codes: [ResultCode] = [
        .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_READONLY, .SQLITE_CANTOPEN,
        .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_NOMEM,
    ]

    public static func isOne(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return codes.contains(error.resultCode)
    }

    /// Whether what stands in the file is not what was written.
    public static func isDamage(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
    }

    /// The refusal for a failing disk; every other error as it is.
    static func translated(_ error: any Error) -> any Error {
        isOne(error) ? KernelRefusal.unavailable : error
    }
}

extension DatabaseError {
    /// What a trigger said when it refused, such as `claim.seat-taken`; nil for any other error.
    public var brokenRule: String? {
        extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER ? message : nil
    }
}
