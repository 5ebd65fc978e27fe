package org.caseroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedArticlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Article 24 ties powers to safeguards.</p>             | 24
            <p>Articles 24, 25 and 27 say how.</p>                   | 24 25 27
            <p>Articles 17, 24, and 31.</p>                          | 17 24 31
            <p>The offences of articles 7 to 10</p>                  | 7 8 9 10
            <p>articles 41–43</p>                                    | 41 42 43
            <p>Article 40(21) lists grounds.</p>                     | 40
            <p>Article&nbsp;1(c) and more</p>                        | ''
            <p>See <em>article</em> <strong>13</strong></p>          | 13
            <p>Điều 25 và Điều 27 yêu cầu.</p>                       | 25 27
            <p>các Điều 7 đến 9</p>                                  | 7 8 9
            <p>article 112 of something</p>                          | ''
            <p>article 69 and article 0</p>                          | ''
            <p>Particle 24 and articled 25</p>                       | ''
            <p>Chapter 4, in 24 hours</p>                            | ''
            """)
    void aTextNamesThem(String html, String numbers) {
        assertThat(NamedArticles.in(html))
                .containsExactlyElementsOf(Arrays.stream(numbers.split(" "))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void theNumbersOfAnotherTreatyAreNotCounted() {
        assertThat(NamedArticles.in("<p>Article 15 of the Budapest Convention requires it. Article 24 does, too.</p>"))
                .containsExactly(24);
        assertThat(NamedArticles.in("<table><tr><td>Article 32, Budapest</td><td>Article 44</td></tr></table>"))
                .isEqualTo(new java.util.TreeSet<>(List.of(44)));
    }
}
