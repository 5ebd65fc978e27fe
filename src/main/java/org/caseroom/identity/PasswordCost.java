package org.caseroom.identity;

import org.springframework.stereotype.Component;

/// What a guess at a password costs: memory and passes of Argon2id, as OWASP recommends at least (Password Storage
/// Cheat
/// Sheet, 2023: 19 MiB and 2 passes with one lane).
@Component
class PasswordCost {

    int memoryKib() {
        return 19 * 1024;
    }

    int passes() {
        return 2;
    }
}
