package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.junit.jupiter.api.Test;

/// Everybody chooses the language in which the platform speaks to them, and nobody chooses it for another.
@StoreTest
class ChoosingLanguageTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ChoosingLanguage choosing;
    private final People people;
    private final Organizations organizations;

    ChoosingLanguageTest(ChoosingLanguage choosing, People people, Organizations organizations) {
        this.choosing = choosing;
        this.people = people;
        this.organizations = organizations;
    }

    @Test
    void whoeverOneIsOneChoosesForOneselfAlone() {
        var minh = somebody();
        var amina = somebody();

        choosing.choose(minh, VIETNAMESE);

        assertThat(people.actor(minh.person())).map(Actor::locale).hasValue(VIETNAMESE);
        assertThat(people.actor(amina.person())).map(Actor::locale).hasValue(Locale.ENGLISH);
    }

    @Test
    void aLanguageThatNobodyIsOfferedChangesNothing() {
        var minh = somebody();

        assertThatThrownBy(() -> choosing.choose(minh, Locale.forLanguageTag("ar-XB")))
                .isInstanceOf(LanguageNotOfferedException.class);
        assertThat(people.actor(minh.person())).map(Actor::locale).hasValue(Locale.ENGLISH);
    }

    private Actor somebody() {
        var root = organizations.add(OrganizationKind.REGION, "World", null, null);
        var name = new SignInName("minh-" + UUID.randomUUID());
        return people.actor(people.add(
                        new People.NewPerson("Trần Minh", root, Locale.ENGLISH, name, "a long enough password", false)))
                .orElseThrow();
    }
}
