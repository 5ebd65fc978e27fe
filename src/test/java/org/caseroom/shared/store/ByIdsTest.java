package org.caseroom.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.caseroom.shared.RunId;
import org.junit.jupiter.api.Test;

class ByIdsTest {

    private static final UUID LOWEST = new UUID(0, 1);
    private static final UUID MIDDLE = new UUID(0, -1);
    private static final UUID HIGHEST = new UUID(-1, 0);

    private final List<List<UUID>> asked = new ArrayList<>();

    @Test
    void manyAreAskedForInSeveralStatementsTheLowestFirst() {
        var ids = new ArrayList<>(
                LongStream.range(0, 1001).mapToObj(low -> new UUID(1, low)).toList());
        var inOrder = List.copyOf(ids);
        Collections.shuffle(ids, new Random(7));

        assertThat(found(ids)).isEqualTo(inOrder);
        assertThat(asked).hasSize(6).allSatisfy(some -> assertThat(some).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void theyAreSortedAsTheStoresSortThem() {
        assertThat(found(List.of(HIGHEST, MIDDLE, LOWEST))).containsExactly(LOWEST, MIDDLE, HIGHEST);
    }

    @Test
    void oneThatIsNamedTwiceIsAskedForOnce() {
        assertThat(found(List.of(LOWEST, HIGHEST, LOWEST))).containsExactly(LOWEST, HIGHEST);
    }

    @Test
    void nobodyAsksForNone() {
        assertThat(found(List.of())).isEmpty();
        assertThat(asked).isEmpty();
    }

    private List<UUID> found(List<UUID> ids) {
        return ByIds.find(ids.stream().map(RunId::new).toList(), some -> {
            asked.add(some);
            return some;
        });
    }
}
