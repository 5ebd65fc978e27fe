package org.caseroom.identity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Directory;
import org.caseroom.identity.IssuedLink;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.PeopleRefusedException;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.identity.PersonState;
import org.springframework.stereotype.Service;

/// Issues links for those whom an import has added and who have no password yet, a stack at a time. The links are
/// told once, here, and are nowhere in the store.
@Service
public class SignInSheets {

    /// How many make a stack: what a printer and a browser take at once.
    public static final int STACK = 50;

    private final ImportingPeople importing;
    private final ImportRows rows;
    private final Directory directory;
    private final LettingIn lettingIn;

    SignInSheets(ImportingPeople importing, ImportRows rows, Directory directory, LettingIn lettingIn) {
        this.importing = importing;
        this.rows = rows;
        this.directory = directory;
        this.lettingIn = lettingIn;
    }

    /// Somebody and the link that lets them in.
    public record Sheet(Person person, IssuedLink link) {}

    /// Makes the links of a stack, the first being 0; links that these people had end. Whoever has a password, is
    /// disabled or no longer the actor's to manage gets none.
    ///
    /// @throws ImportNotFoundException if there is no such import for this actor
    public List<Sheet> issue(Actor actor, ImportId id, int stack) {
        importing.find(actor, id);
        var sheets = new ArrayList<Sheet>();
        for (var person : rows.added(id, Math.max(0, stack) * STACK, STACK)) {
            issue(actor, person).ifPresent(sheets::add);
        }
        return List.copyOf(sheets);
    }

    /// Each in a transaction of its own: one who is refused must not keep the others out.
    private Optional<Sheet> issue(Actor actor, PersonId id) {
        try {
            var person = directory.find(actor, id);
            return person.state() == PersonState.INVITED
                    ? Optional.of(new Sheet(person, lettingIn.issue(actor, id)))
                    : Optional.empty();
        } catch (PersonNotFoundException | PeopleRefusedException notTheirs) {
            return Optional.empty();
        }
    }
}
