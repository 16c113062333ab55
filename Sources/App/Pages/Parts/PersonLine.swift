/// Somebody who is inside and wants to be found: the first name, the capacity, and three separate things.
struct PersonLine: Sendable {
    /// One or two letters.
    let initials: String
    let firstName: String
    /// "Ondernemer".
    let capacity: String
    /// "sinds 9.12 uur".
    let since: String
    let helpsWith: String
    let seeks: String
    let today: String
    /// A host may hide what somebody wrote, and show it again.
    ///
    /// The form posts to `hideAction`.
    let canHide: Bool
    let hideAction: String
    var hidden: [HiddenField] = []
    /// "Verberg tekst".
    let hideButton: String
    /// What the button is heard as: "Verberg de tekst van Anna".
    let hideLabel: String
    let isHidden: Bool
}
