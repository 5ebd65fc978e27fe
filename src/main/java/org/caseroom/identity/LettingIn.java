package org.caseroom.identity;

import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Auditable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets people in by a link that works once, by which they choose a password. No password is ever chosen by somebody
/// else.
@Service
@Transactional
public class LettingIn {

    private final OneTimeLinks links;
    private final LinkRequests requests;
    private final People people;
    private final SigningIn signingIn;
    private final PasswordGate passwords;
    private final Administrators administrators;
    private final Founding founding;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LettingIn(
            OneTimeLinks links,
            LinkRequests requests,
            People people,
            SigningIn signingIn,
            PasswordGate passwords,
            Administrators administrators,
            Founding founding,
            Reach reach,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.links = links;
        this.requests = requests;
        this.people = people;
        this.signingIn = signingIn;
        this.passwords = passwords;
        this.administrators = administrators;
        this.founding = founding;
        this.reach = reach;
        this.transaction = transaction;
        this.events = events;
    }

    /// Makes a link for a person; those made before no longer work. Their password, if they have one, still does.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if they are disabled, or hold more than the actor reaches
    public IssuedLink issue(Actor actor, PersonId id) {
        return issue(actor, reach.lock(actor, id));
    }

    /// Ends the password and the sign-ins of a person and makes a link for them.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if it is oneself, the last administrator, or somebody disabled or who holds
    /// more
    public IssuedLink reset(Actor actor, PersonId id) {
        founding.takeTurns();
        var person = reach.lock(actor, id);
        if (id.equals(actor.person())) {
            throw new PeopleRefusedException(PeopleRefused.ONESELF);
        }
        if (administrators.isLast(id)) {
            throw new PeopleRefusedException(PeopleRefused.LAST_ADMINISTRATOR);
        }
        var link = issue(actor, person);
        people.forgetPassword(id);
        events.publishEvent(actor.did("password.reset", subject(person), person.organization(), Map.of()));
        return link;
    }

    private IssuedLink issue(Actor actor, Person person) {
        if (person.state() == PersonState.DISABLED) {
            throw new PeopleRefusedException(PeopleRefused.DISABLED);
        }
        links.end(person.id());
        var link = links.add(person.id(), LinkPurpose.SIGN_IN, actor.person());
        requests.forget(person.id());
        events.publishEvent(actor.did(
                "link.issued",
                subject(person),
                person.organization(),
                Map.of("expires", link.expiresAt().toString())));
        return link;
    }

    /// Who is let in by the link, while it works. It takes no actor: holding the link is what lets in.
    @Transactional(readOnly = true)
    public Optional<Person> find(String token) {
        return links.find(token).flatMap(reach::find).filter(person -> person.state() != PersonState.DISABLED);
    }

    /// Uses the link: the person has this password from now on, other sign-ins and links of theirs end, and they
    /// are
    /// signed in. Gives the token for the cookie; empty if the link does not work (any more).
    ///
    /// @throws IllegalArgumentException if the password is too short or easy to guess
    /// @throws TooManySignInsException if too many people sign in just now; the link still works
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a connection must not wait for the password gate
    public Optional<String> accept(String token, String password, String device) {
        var invited = find(token);
        if (invited.isEmpty()) {
            return Optional.empty();
        }
        PasswordRule.require(password, invited.get());
        var hash = passwords.hash(password);
        return Optional.ofNullable(
                transaction.execute(_ -> begin(token, hash, device).orElse(null)));
    }

    private Optional<String> begin(String token, String hash, String device) {
        links.find(token).ifPresent(reach::lock);
        var found = find(token);
        if (found.isEmpty() || !links.use(token)) {
            return Optional.empty();
        }
        var person = found.get();
        people.setPassword(person.id(), hash);
        links.end(person.id());
        requests.forget(person.id());
        events.publishEvent(new Auditable(
                "link.used",
                person.id().value(),
                person.name(),
                person.organization().value(),
                subject(person),
                Map.of()));
        return Optional.of(signingIn.begin(person.id(), device));
    }

    static Auditable.Subject subject(Person person) {
        return new Auditable.Subject("person", person.id().toString(), person.name());
    }
}
