package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Eventually;

/// What the register forgets, everybody forgets.
class ErasureJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<Member> COPYING =
            Member.services().stream().filter(each -> each != Member.REGISTRY).toList();

    private final Suite suite = Suite.running();
    private final Register register = new Register(suite);

    @Test
    @Tag("S5-15")
    void anErasureReachesEveryCopy() {
        var group = register.group(Register.SOTHON);
        Eventually.within(
                PATIENCE, () -> COPYING.forEach(each -> known(each, group).ok()));

        register.erases(group);

        suite.agency("CDD").get("/registry/v1/entrepreneurs/{id}", group).refused(410, "ERASED");
        Eventually.within(
                PATIENCE,
                () -> COPYING.forEach(each ->
                        assertThat(known(each, group).status()).as(each.word()).isEqualTo(404)));
    }

    private Answer known(Member service, String entrepreneur) {
        return suite.operator(service).get(service.path("/known/entrepreneur/{id}"), entrepreneur);
    }
}
