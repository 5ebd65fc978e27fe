package org.caseroom.casework.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.Amount;
import org.caseroom.casework.Cap;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Entry;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Picking;
import org.caseroom.casework.Said;
import org.caseroom.casework.Sorting;
import org.caseroom.casework.Task;
import org.caseroom.casework.ledger.AccountStory.Link;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;

/// What is to be found out on the chains, and what must not be claimed.
final class AccountTasks {

    private static final Phrases PHRASES = new Phrases("casework.account-trace");
    private static final Said NOTHING = Said.value("");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    private static final double MOST_AFTER_OVERSTATING = 0.5;
    private static final String LINKS = "links";

    private final AccountStory story;
    private final List<AccountStory.Withdrawal> order;
    private final Draw draw;

    AccountTasks(AccountStory story, Draw draw) {
        this.story = story;
        this.draw = draw;
        this.order = draw.shuffled(story.withdrawals());
    }

    List<Task> all() {
        return List.of(recipient(), received(), gas(), pairs(), after(), chain(), links());
    }

    private Task recipient() {
        return new Entry(
                head("recipient", 3, AccountEvidence.TRANSFERS, "recipient.hint"),
                Entry.Reading.LOOSE,
                List.of(story.cast().suspect()),
                PHRASES.get("recipient.why"),
                List.of(new Entry.Slip(story.cast().token(), 0, PHRASES.get("recipient.contract"))));
    }

    private Task received() {
        var units = story.payment().units();
        return new Amount(
                head("received", 2, AccountEvidence.TRANSFERS, "received.hint"),
                BigDecimal.valueOf(units, AccountStory.DECIMALS),
                TOLERANCE,
                story.cast().symbol(),
                PHRASES.get("received.why"),
                List.of(
                        new Amount.Slip(BigDecimal.valueOf(units), 0.5, PHRASES.get("decimals.none")),
                        new Amount.Slip(
                                BigDecimal.valueOf(units, AccountStory.DECIMALS_AFTER),
                                0,
                                PHRASES.get("decimals.wrong"))));
    }

    private Task gas() {
        var slips = new ArrayList<Entry.Slip>();
        story.calls().stream()
                .filter(call -> call.to().equals(story.cast().suspect()))
                .filter(call -> !call.from().equals(story.cast().funder()))
                .forEach(call -> slips.add(
                        new Entry.Slip(call.from(), 0, PHRASES.get(call.done() ? "gas.crumbs" : "gas.failed"))));
        return new Entry(
                head("gas", 3, AccountEvidence.CALLS, "gas.hint"),
                Entry.Reading.LOOSE,
                List.of(story.cast().funder()),
                PHRASES.get("gas.why"),
                slips);
    }

    private Task pairs() {
        var items = new ArrayList<Sorting.Sorted>();
        for (var crossing : draw.shuffled(story.followed())) {
            var mint = story.mintOf(crossing);
            items.add(new Sorting.Sorted(
                    new Choice(
                            "k" + (items.size() + 1),
                            Said.code(shortened(crossing.id())),
                            PHRASES.get(
                                    "pairs.why",
                                    Map.of(
                                            "number", String.valueOf(crossing.number()),
                                            "source", story.cast().home(),
                                            "chain", mint.chain()))),
                    mint(mint)));
        }
        var classes = story.mints().stream()
                .map(mint -> new Choice(mint(mint), Said.code(shortened(mint.id())), NOTHING))
                .toList();
        return new Sorting(head("pairs", 5, AccountEvidence.MINTS, "pairs.hint"), items, draw.shuffled(classes));
    }

    private Task after() {
        return new Amount(
                head("after", 3, AccountEvidence.MINTS, "after.hint"),
                tokens(story.minted()),
                TOLERANCE,
                story.cast().symbol(),
                PHRASES.get("after.why"),
                List.of(
                        new Amount.Slip(
                                BigDecimal.valueOf(story.locked(), AccountStory.DECIMALS),
                                0.5,
                                PHRASES.get("after.fee")),
                        new Amount.Slip(new BigDecimal(story.minted()), 0.5, PHRASES.get("decimals.none")),
                        new Amount.Slip(
                                new BigDecimal(story.minted(), AccountStory.DECIMALS),
                                0,
                                PHRASES.get("decimals.wrong"))));
    }

    private Task chain() {
        var order = draw.shuffled(story.cast().chains());
        var choices = order.stream()
                .map(name -> new Choice(
                        "c" + (order.indexOf(name) + 1),
                        Said.value(name),
                        PHRASES.get(name.equals(story.cast().after()) ? "chain.is" : "chain.is-not")))
                .toList();
        return new Picking(
                head("chain", 1, AccountEvidence.MINTS, "chain.hint"),
                choices,
                new OptionId("c" + (order.indexOf(story.cast().after()) + 1)));
    }

    private Task links() {
        var items = order.stream()
                .map(each -> new Sorting.Sorted(
                        new Choice(
                                item(each), Said.code(each.recipient()), PHRASES.get("links.why." + word(each.link()))),
                        new OptionId(word(each.link()))))
                .toList();
        var classes = Arrays.stream(Link.values())
                .map(link -> new Choice(word(link), PHRASES.get("links." + word(link)), NOTHING))
                .toList();
        return new Sorting(
                Task.Head.of(
                        LINKS,
                        6,
                        PHRASES.get(LINKS, Map.of("address", story.cast().landed())),
                        AccountEvidence.WITHDRAWALS,
                        PHRASES.get("links.hint-1"),
                        PHRASES.get("links.hint-2")),
                items,
                classes);
    }

    /// Calling a link through the pool certain.
    List<Cap> caps() {
        return order.stream()
                .map(each -> new Cap(
                        new QuestionId(LINKS),
                        new OptionId(item(each)),
                        new OptionId(word(Link.CERTAIN)),
                        MOST_AFTER_OVERSTATING,
                        PHRASES.get("cap")))
                .toList();
    }

    List<Said> solution() {
        var cast = story.cast();
        return List.of(
                PHRASES.get("solution.recipient", Map.of("address", cast.suspect())),
                PHRASES.get("solution.gas", Map.of("address", cast.funder())),
                PHRASES.get("solution.bridge", Map.of("chain", cast.after(), "address", cast.landed())),
                PHRASES.get("solution.pool"));
    }

    private static Task.Head head(String task, int points, String evidence, String hint) {
        return Task.Head.of(task, points, PHRASES.get(task), evidence, PHRASES.get(hint));
    }

    private OptionId mint(AccountStory.Mint mint) {
        return new OptionId("m" + (story.mints().indexOf(mint) + 1));
    }

    private String item(AccountStory.Withdrawal withdrawal) {
        return "w" + (order.indexOf(withdrawal) + 1);
    }

    private static BigDecimal tokens(BigInteger units) {
        return new BigDecimal(units, AccountStory.DECIMALS_AFTER).stripTrailingZeros();
    }

    /// So much that no two begin alike.
    private static String shortened(String transaction) {
        return transaction.substring(0, 14);
    }

    private static String word(Link link) {
        return link.name().toLowerCase(Locale.ROOT);
    }
}
