package org.caseroom.practice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.caseroom.assessment.NotAnAnswerException;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.identity.Actor;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.Showing;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets people practise what they did not fully answer: one card after the other, each graded and explained at once.
/// Everybody practises their own cards and meets no other.
@Service
@Transactional
public class Practising {

    private static final int SECONDS_A_CARD = 20;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cards cards;
    private final Reviews reviews;
    private final Dealing dealing;
    private final Explaining explaining;
    private final Showing showing;
    private final PracticeSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Practising(
            Cards cards,
            Reviews reviews,
            Dealing dealing,
            Explaining explaining,
            Showing showing,
            PracticeSettings settings,
            Ids ids,
            Clock clock) {
        this.cards = cards;
        this.reviews = reviews;
        this.dealing = dealing;
        this.explaining = explaining;
        this.showing = showing;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /// What there is for this person today.
    @Transactional(readOnly = true)
    public Standing standing(Actor actor) {
        var now = clock.instant();
        var own = cards.of(actor.person());
        var hand = dealing.handOf(actor);
        var done = doneToday(actor.person(), now);
        var left = Math.max(0, settings.aDay() - done);
        var due = (int) own.stream()
                .filter(card -> card.isDue(now))
                .filter(card -> hand.deal(card).isPresent())
                .limit(left)
                .count();
        return new Standing(due, minutes(actor.person(), due), done, due > 0 ? null : nextAt(own, hand, left, now));
    }

    /// Asks the card that has been due longest, and of those of one day what the person was certain of and missed.
    /// Asked again before it is answered, it is the same.
    public Optional<AskedCard> next(Actor actor) {
        var now = clock.instant();
        if (doneToday(actor.person(), now) >= settings.aDay()) {
            return Optional.empty();
        }
        var hand = dealing.handOf(actor);
        return cards.of(actor.person()).stream()
                .filter(card -> card.isDue(now))
                .sorted(Card.ORDER)
                .flatMap(card -> hand.deal(card).stream())
                .findFirst()
                .map(dealt -> ask(dealt, now));
    }

    /// Grades an answer and says why. Answered again, it gets the first reply.
    ///
    /// @throws ReviewNotFoundException if it is no review of theirs, or its card is not to be asked now
    /// @throws NotAnAnswerException if it does not fit the question; nothing is kept then
    public ReviewedCard answer(Actor actor, ReviewId id, Answer answer) {
        var review = reviews.of(actor.person(), id).orElseThrow(ReviewNotFoundException::new);
        var card = cards.lock(review.card());
        return explaining.explain(
                actor.locale(), card, review, reviews.given(id).orElseGet(() -> answer(actor, card, review, answer)));
    }

    /// Notes how hard it was to remember what was fully answered; the first word counts. What happened to the card
    /// since stands.
    ///
    /// @throws ReviewNotFoundException if it is no review of theirs, or was not fully answered
    public void rate(Actor actor, ReviewId id, Rating rating) {
        var review = reviews.of(actor.person(), id).orElseThrow(ReviewNotFoundException::new);
        var card = cards.lock(review.card());
        var given = reviews.given(id)
                .filter(each -> each.score().equals(Score.FULL) && rating != Rating.AGAIN)
                .orElseThrow(ReviewNotFoundException::new);
        if (reviews.rate(id, rating, clock.instant())
                && card.memory().reviewedAt().equals(given.answeredAt())) {
            cards.remember(card.id(), given.before().reviewed(rating, given.answeredAt()));
        }
    }

    /// Takes the card of a review out for good.
    ///
    /// @throws ReviewNotFoundException if it is no review of theirs
    public void takeOut(Actor actor, ReviewId id) {
        var review = reviews.of(actor.person(), id).orElseThrow(ReviewNotFoundException::new);
        cards.takeOut(review.card(), clock.instant());
    }

    private AskedCard ask(Dealing.Dealt dealt, Instant now) {
        var card = cards.lock(dealt.card().id());
        return reviews.unanswered(card)
                .flatMap(review -> dealing.stillAsked(dealt, review).map(pack -> asked(card, pack, review)))
                .orElseGet(() -> asked(card, dealt.pack(), draw(dealt, now)));
    }

    private AskedCard asked(Card card, CoursePack pack, Reviews.Review review) {
        var sheet = pack.course();
        return new AskedCard(
                review.id(),
                card.run(),
                sheet.title(),
                sheet.language().toLanguageTag(),
                showing.show(review.question()),
                review.askedAt());
    }

    private Reviews.Review draw(Dealing.Dealt dealt, Instant now) {
        var review = Reviews.Review.drawn(
                new ReviewId(ids.next()), dealt.card().id(), seeds.nextLong(), dealt.question(), now);
        reviews.ask(review);
        return review;
    }

    private Reviews.Given answer(Actor actor, Card card, Reviews.Review review, Answer answer) {
        var now = clock.instant();
        var dealt = Optional.of(card)
                .filter(each -> each.isDue(now))
                .flatMap(dealing.handOf(actor)::deal)
                .filter(each -> dealing.stillAsked(each, review).isPresent())
                .orElseThrow(ReviewNotFoundException::new);
        var question = review.question();
        if (!question.accepts(answer)) {
            throw new NotAnAnswerException(question.id());
        }
        var score = dealt.keys().grade(question, answer);
        var rating = score.equals(Score.FULL) ? Rating.GOOD : Rating.AGAIN;
        var took = Duration.between(review.askedAt(), now);
        var given = new Reviews.Given(
                answer, score, rating, (int) Math.clamp(took.toSeconds(), 0, LONGEST.toSeconds()), card.memory(), now);
        reviews.answer(review.id(), given);
        cards.remember(card.id(), card.memory().reviewed(rating, now));
        return given;
    }

    private @Nullable Instant nextAt(List<Card> own, Dealing.Hand hand, int left, Instant now) {
        var tomorrow = startOfDay(now).plus(Duration.ofDays(1));
        return own.stream()
                .filter(card -> hand.deal(card).isPresent())
                .map(Card::dueAt)
                .findFirst()
                .map(at -> left == 0 && at.isBefore(tomorrow) ? tomorrow : at)
                .orElse(null);
    }

    private int doneToday(PersonId person, Instant now) {
        return reviews.answeredSince(person, startOfDay(now));
    }

    private static Instant startOfDay(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }

    private int minutes(PersonId person, int due) {
        var took = reviews.lastSeconds(person).stream().sorted().toList();
        var each = took.isEmpty() ? SECONDS_A_CARD : took.get(took.size() / 2);
        return (int) Math.max(1, Math.round(due * each / 60.0));
    }
}
