/// The request to join has been received, and somebody will look at it.
struct WaitingPage: Page {
    static let template = "identity/waiting"
    let chrome: Chrome
    /// "Wij hebben uw aanvraag ontvangen".
    let heading: String
    /// Who decides, and how the answer comes....
    let sentence: String
    let actions: [Link]
}
