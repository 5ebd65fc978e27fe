package org.caseroom.identity;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.caseroom.shared.Auditable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Helps those who have forgotten their password: by mail where that is set up and they have an address, else by
/// telling
/// those who manage them.
///
/// Whoever asks learns nothing: whether there is such an account is looked up after the answer was given, so it looks
/// and
/// lasts the same. An answer that gets lost because the server stops can be asked for again.
@Service
public class ForgottenPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswords.class);

    /// Nobody gets more than one mail in that time, however many ask in their name.
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int WAITING = 200;

    private final People people;
    private final OneTimeLinks links;
    private final LinkRequests requests;
    private final SignInFailures failures;
    private final LinkMail mail;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ThreadPoolExecutor afterwards = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("forgotten-", 0).daemon().factory());

    ForgottenPasswords(
            People people,
            OneTimeLinks links,
            LinkRequests requests,
            SignInFailures failures,
            LinkMail mail,
            Reach reach,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.people = people;
        this.links = links;
        this.requests = requests;
        this.failures = failures;
        this.mail = mail;
        this.reach = reach;
        this.transaction = transaction;
        this.events = events;
    }

    /// What is said to whoever asks.
    public enum Answer {
        /// If there is such an account, it will be helped.
        TAKEN,
        /// There were too many requests.
        THROTTLED,
        /// Too many ask just now; a moment later it works.
        BUSY
    }

    /// Takes the request of somebody who says that they sign in under that name.
    ///
    /// @param address where the request came from
    public Answer ask(String name, String address) {
        var normal = SignInName.of(name);
        // No name begins with this character, so requests and sign-ins are counted apart.
        var attempt = failures.begin("\1" + normal.map(SignInName::value).orElse(""), address);
        if (attempt.obstacle() != SignInFailures.Obstacle.NONE) {
            attempt.takeBack();
            return Answer.THROTTLED;
        }
        attempt.failed();
        try {
            afterwards.execute(() -> normal.ifPresent(this::help));
            return Answer.TAKEN;
        } catch (RejectedExecutionException full) {
            return Answer.BUSY;
        }
    }

    /// Puts the request of a person aside without a link.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    public void dismiss(Actor actor, PersonId id) {
        transaction.executeWithoutResult(_ -> {
            reach.see(actor, id);
            requests.forget(id);
        });
    }

    private void help(SignInName name) {
        try {
            var link = transaction.execute(_ -> people.findByName(name).flatMap(this::prepare));
            if (link != null && link.isPresent() && mail.send(link.get()) != LinkMail.Outcome.SENT) {
                transaction.executeWithoutResult(_ -> requests.add(link.get().person()));
            }
        } catch (RuntimeException failure) {
            LOG.error("A request for a link could not be answered.", failure);
        }
    }

    /// A link that can be mailed, or a request for those who manage the person. A link that they were handed stays:
    /// who
    /// asks may be somebody else.
    private Optional<IssuedLink> prepare(PersonId id) {
        reach.lock(id);
        var person = reach.find(id).filter(found -> found.state() != PersonState.DISABLED);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        if (!mail.isSetUp() || person.get().email() == null) {
            requests.add(id);
            return Optional.empty();
        }
        if (links.wasIssued(id, LinkPurpose.FORGOTTEN, PAUSE)) {
            return Optional.empty();
        }
        links.end(id, LinkPurpose.FORGOTTEN);
        var link = links.add(id, LinkPurpose.FORGOTTEN, null);
        events.publishEvent(new Auditable(
                "link.issued",
                null,
                "",
                person.get().organization().value(),
                LettingIn.subject(person.get()),
                Map.of("expires", link.expiresAt().toString())));
        return Optional.of(link);
    }

    @PreDestroy
    void stop() {
        afterwards.shutdown();
    }
}
