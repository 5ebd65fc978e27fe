package org.caseroom.casework.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseroom.casework.law.Power.Authority;
import org.caseroom.casework.law.Power.Category;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Power POWER = new Power(
            Authority.POLICE,
            Map.of(
                    Category.SUBSCRIBER, Authority.POLICE,
                    Category.TRAFFIC, Authority.PROSECUTOR,
                    Category.CONTENT, Authority.JUDGE),
            30);

    @Test
    void anOrderInOrderIsGrantedHoweverHighItsSignature() {
        assertThat(reply(Category.TRAFFIC, Authority.PROSECUTOR, true, 30, false))
                .isEqualTo(Reply.Outcome.GRANTED);
        assertThat(reply(Category.SUBSCRIBER, Authority.JUDGE, true, 1, true)).isEqualTo(Reply.Outcome.GRANTED);
    }

    @Test
    void contentOnALetterOfThePoliceIsRefused() {
        assertThat(reply(Category.CONTENT, Authority.POLICE, true, 3, false)).isEqualTo(Reply.Outcome.REFUSED);
        assertThat(reply(Category.CONTENT, Authority.PROSECUTOR, true, 3, false))
                .isEqualTo(Reply.Outcome.REFUSED);
    }

    @Test
    void withoutAnEndOrAnAccountItIsRefusedEvenIfElseItWereGrantedInPart() {
        assertThat(reply(Category.TRAFFIC, Authority.JUDGE, true, 0, false)).isEqualTo(Reply.Outcome.REFUSED);
        assertThat(reply(Category.SUBSCRIBER, Authority.POLICE, false, 90, true))
                .isEqualTo(Reply.Outcome.REFUSED);
    }

    @Test
    void whatGoesBeyondTheCardIsLeftOut() {
        assertThat(reply(Category.SUBSCRIBER, Authority.POLICE, true, 3, true)).isEqualTo(Reply.Outcome.IN_PART);
        assertThat(reply(Category.TRAFFIC, Authority.PROSECUTOR, true, 31, false))
                .isEqualTo(Reply.Outcome.IN_PART);
    }

    private static Reply.Outcome reply(
            Category category, Authority signedBy, boolean hasAccount, int days, boolean alsoContent) {
        return Reply.to(new Draft(category, signedBy, hasAccount, "48120931754", days, alsoContent), POWER)
                .outcome();
    }
}
