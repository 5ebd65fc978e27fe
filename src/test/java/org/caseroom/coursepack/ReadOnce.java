package org.caseroom.coursepack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.fact.CurrentFacts;
import org.caseroom.fact.Facts;
import org.caseroom.shared.Digest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Reads what is published once for all applications that run in a JVM: each of them publishes the courses that ship
/// when it starts, which is most of what a start does.
@TestConfiguration(proxyBeanMethods = false)
public class ReadOnce {

    private static final int KEPT = 400;

    private static final Cache<Folder, Reading<CoursePack>> READ =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /// What a reading depends on.
    private record Folder(Digest files, Facts facts) {}

    @Bean
    @Primary
    CoursePackReader readOnce(Articles articles, Framework framework, CurrentFacts facts) {
        return new CoursePackReader(articles, framework, facts) {

            @Override
            public CoursePackReader patient() {
                var patient = super.patient();
                return new CoursePackReader(articles, framework, facts) {

                    @Override
                    public Reading<CoursePack> read(PackFiles files) {
                        return READ.get(new Folder(files.wholeDigest(), facts.get()), _ -> patient.read(files));
                    }
                };
            }
        };
    }
}
