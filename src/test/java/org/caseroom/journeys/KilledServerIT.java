package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.caseroom.HttpVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The server is killed while answers are saved: what it had acknowledged is there.
@Tag("store")
class KilledServerIT {

    private static final String COURSE = "electronic-evidence";
    private static final int KILLS = 3;
    private static final int HANDS = 4;
    private static final int ENOUGH = 60;
    private static final int FEW = 3;

    /// An answer that the server has acknowledged, and what it said.
    private record Acknowledged(UUID event, Map<String, Object> response, String reply) {}

    @Test
    void noAcknowledgedAnswerIsLost() {
        var server = RunningServer.shared();
        try (var huong = new Learner(server, "huong", Host.LIGHT, COURSE)) {
            huong.signsIn();
            huong.enrolsAndBegins();
            var visitor = HttpVisitor.signedIn(server.url(""), huong.cookie("caseroom-sign-in"));
            var quiz = huong.key().quiz().id().value();
            var run = huong.run();
            var sittings = IntStream.range(0, HANDS)
                    .mapToObj(_ -> visitor.starts(run, quiz, UUID.randomUUID()))
                    .toList();
            var acknowledged = new ConcurrentLinkedQueue<Acknowledged>();
            for (var kill = 0; kill < KILLS; kill++) {
                killWhileAnswering(server, sittings, acknowledged, kill);
                server.restart();
                assertThat(acknowledged)
                        .allSatisfy(each -> assertThat(sittings.getFirst()
                                        .answers(each.event(), each.response())
                                        .body())
                                .isEqualTo(each.reply()));
            }
            assertThat(acknowledged).hasSizeGreaterThan(KILLS / 2 * ENOUGH);
        }
    }

    /// Each hand answers questions of its own as fast as the server lets it, until the server is gone. Every other
    /// time the
    /// server goes after very few answers: what is written rarely lies elsewhere in the file than what is written
    /// at once.
    private static void killWhileAnswering(
            RunningServer server, List<HttpVisitor.Sitting> sittings, Queue<Acknowledged> acknowledged, int kill) {
        var before = acknowledged.size();
        var goesOn = new AtomicBoolean(true);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var hand = 0; hand < HANDS; hand++) {
                var sitting = sittings.get(hand);
                var mine = hand;
                hands.submit(() -> answer(sitting, mine, kill, goesOn, acknowledged));
            }
            await("enough answers")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(1 + new Random(kill).nextInt(20)))
                    .until(() -> acknowledged.size() - before > (kill % 2 == 0 ? ENOUGH : FEW));
            server.kill();
            goesOn.set(false);
        }
    }

    private static void answer(
            HttpVisitor.Sitting sitting, int hand, int kill, AtomicBoolean goesOn, Queue<Acknowledged> acknowledged) {
        var questions = sitting.started().json().get("questions");
        for (var sequence = 1L + kill * 1_000_000L; goesOn.get(); sequence++) {
            var question = questions.get((int) (hand + HANDS * (sequence % 2)));
            var answer = Map.<String, Object>of("kind", "BLANK");
            var response = sitting.response(question.get("id").asString(), sequence, 0, answer);
            var event = UUID.randomUUID();
            try {
                var reply = sitting.answers(event, response);
                if (reply.status() == 200) {
                    acknowledged.add(new Acknowledged(event, response, reply.body()));
                }
            } catch (UncheckedIOException gone) {
                return;
            }
        }
    }
}
