package org.caseroom.casework.mail;

import java.time.Instant;

/// One message of a case, with what is true of it.
///
/// @param domain of the sender who is shown
/// @param account that it asks to be paid
/// @param outside the address that handed it to the receiving server
record Letter(Way way, String sender, String domain, String account, String outside, Instant time, Message message) {

    /// How a message came here, and by which of the two checks its sender's domain is borne out.
    enum Way {
        FRAUD("both"),
        INVOICE("both"),
        FORWARDED("dkim"),
        UNSIGNED("spf"),
        LISTED("neither"),
        SERVICE("dkim"),
        RELAXED("spf"),
        STRICT("neither");

        private final String alignment;

        Way(String alignment) {
            this.alignment = alignment;
        }

        String alignment() {
            return alignment;
        }
    }
}
