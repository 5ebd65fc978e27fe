package org.caseroom.identity;

/// Why something is not done to a person.
public enum PeopleRefused {
    /// Nobody would administer the platform any more.
    LAST_ADMINISTRATOR,
    /// It would lock out who does it; their own account page is the place.
    ONESELF,
    /// They hold a role that reaches further than whoever wants to do it.
    OUT_OF_REACH,
    /// Whoever wants to give the role may not give it there.
    MORE_THAN_HELD,
    /// The account is disabled.
    DISABLED,
    /// An invented person among real ones.
    DEMONSTRATION
}
