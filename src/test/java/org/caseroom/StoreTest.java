package org.caseroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caseroom.assessment.FixedSeeds;
import org.caseroom.coursepack.ReadOnce;
import org.caseroom.identity.CheapPasswords;
import org.caseroom.identity.intake.Stumbling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole application with a store: runs once on H2 and once on PostgreSQL, with a [TestClock], seeds that
/// can be foreseen and acts that can be found again. What one test needs of this sort all get, so that they share an
/// application.
///
/// There is no transaction around it, because what counts is what was committed. Make people and courses of your own in
/// each test: the database is shared by all tests with the same configuration.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@Tag("store")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestStore.class)
@Import({
    TestClock.InPlaceOfTheRealOne.class,
    FixedSeeds.InPlaceOfTheRealOnes.class,
    CheapPasswords.class,
    ReadOnce.class,
    RecordedActs.class,
    Stumbling.class,
})
@ExtendWith({TestClock.ResetAfterEachTest.class, FixedSeeds.BeginWithEachTest.class})
public @interface StoreTest {

    /// One for all, because tests with the same configuration share an application.
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.RANDOM_PORT;

    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
