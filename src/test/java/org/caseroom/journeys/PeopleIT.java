package org.caseroom.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No barriers where an administrator keeps people and organizations.
class PeopleIT {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final Visitor SOFIA = new Visitor(SERVER, "sofia");

    @BeforeAll
    static void signsIn() {
        SOFIA.signsIn();
    }

    @AfterAll
    static void close() {
        SOFIA.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "people, /people, 'Amina Odhiambo (demo)'",
        "nobody-fits, /people?search=nothing+like+this, Nobody fits these filters",
        "new-person, /people/new, Add and make a link",
        "organizations, /organizations, Demo Cybercrime Unit Nairobi",
        "new-organization, /organizations/new, Stands below",
        "account, /account, Password so far",
        "forgotten, /forgotten, This platform sends no mail"
    })
    void noBarrierOnTheScreen(String screen, String path, String text) {
        SOFIA.goesTo(path);
        SOFIA.sees(text);
        SOFIA.meetsNoBarriers(screen);
    }

    @Test
    void noBarrierOnThePageOfAPersonAndOfAnOrganization() {
        SOFIA.goesTo("/people");
        SOFIA.clicks("Daniel Weiss (demo)");
        SOFIA.sees("Sign-ins");
        SOFIA.meetsNoBarriers("person");
        SOFIA.goesTo("/organizations");
        SOFIA.clicks("Viet Nam");
        SOFIA.sees("Move below");
        SOFIA.meetsNoBarriers("organization");
    }
}
