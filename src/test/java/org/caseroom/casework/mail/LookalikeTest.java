package org.caseroom.casework.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.stream.LongStream;
import org.caseroom.casework.Draw;
import org.caseroom.casework.pool.Networks;
import org.junit.jupiter.api.Test;

class LookalikeTest {

    @Test
    void aLookalikeIsAnotherDomainUnderTheSameReservedName() {
        assertThat(LongStream.range(0, 2_000)).allSatisfy(seed -> {
            var draw = new Draw(seed);
            var genuine = Networks.domains(draw, 1).getFirst();
            var domain = Lookalike.of(draw, genuine).domain();

            assertThat(domain).isNotEqualTo(genuine).endsWith(".example").matches("[a-z0-9.-]+");
        });
    }

    @Test
    void allTricksAreDrawn() {
        assertThat(LongStream.range(0, 200)
                        .mapToObj(seed -> Lookalike.of(new Draw(seed), "maple-foods.example")
                                .trick())
                        .distinct())
                .containsExactlyInAnyOrder("transposed", "hyphen", "similar", "homograph");
    }

    @Test
    void aHomographIsWrittenAsTheDnsWritesIt() {
        assertThat(LongStream.range(0, 200).mapToObj(seed -> Lookalike.of(new Draw(seed), "maple-foods.example")))
                .filteredOn(each -> each.trick().equals("homograph"))
                .allSatisfy(each -> {
                    assertThat(each.domain()).startsWith("xn--");
                    assertThat(IDN.toUnicode(each.domain())).isEqualTo("mapl\u0435-foods.example");
                });
    }
}
