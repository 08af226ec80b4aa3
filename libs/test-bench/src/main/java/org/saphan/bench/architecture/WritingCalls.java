package org.saphan.bench.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/// Calls that change what a repository holds.
final class WritingCalls {

    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final Set<String> WRITING = Set.of(
            "persist", "persistAndFlush", "flush", "delete", "deleteById", "deleteAll", "update", "getEntityManager");

    private WritingCalls() {}

    static DescribedPredicate<JavaMethodCall> toARepository() {
        return DescribedPredicate.describe(
                "a repository is written to",
                call -> WRITING.contains(call.getName())
                        && call.getTargetOwner().isAssignableTo(REPOSITORY));
    }
}
