/// The letters that have not reached their readers, without readers and without what they say.
struct UndeliveredPage: Page {
    static let template = "admin/undelivered"
    let chrome: Chrome
    let letters: [UndeliveredLine]
    /// Whether there is anything to try again.
    let canRetry: Bool
    let retry: String
}

struct UndeliveredLine: Sendable {
    /// "Code om u aan te melden".
    let name: String
    /// "3 wachten op een nieuwe poging, 1 is opgegeven".
    let count: String
    /// "De oudste is van dinsdag 24 november, 9.00 uur".
    let since: String
    /// "Laatste poging: het mailprogramma start niet".
    let reason: String
}
