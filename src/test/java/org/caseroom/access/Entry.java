package org.caseroom.access;

import java.util.List;

/// Something that somebody can try: a screen, an address, a method of a service.
interface Entry {

    /// What its row is called.
    String name();

    /// What comes of it for somebody, with the things of agency A. Nothing of it stays.
    Answer tryAs(Who who);

    /// The same where one of the ids names nothing, for one after the other; empty where it takes none.
    List<Answer> tryWithMissingIdsAs(Who who);
}
