import Glibc

/// The files and sockets that this process may hold open.
enum FileDescriptors {
    /// Raises the soft limit to the hard one.
    ///
    /// - Returns: what holds now.
    @discardableResult
    static func raiseLimit() -> Int {
        var limit = rlimit()
        guard getrlimit(.init(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
        limit.rlim_cur = limit.rlim_max
        guard setrlimit(.init(RLIMIT_NOFILE.rawValue), &limit) == 0,
            getrlimit(.init(RLIMIT_NOFILE.rawValue), &limit) == 0
        else { return 0 }
        return Int(clamping: limit.rlim_cur)
    }
}
