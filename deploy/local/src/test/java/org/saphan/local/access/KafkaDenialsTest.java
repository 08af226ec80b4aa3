package org.saphan.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.junit.jupiter.api.Test;

class KafkaDenialsTest {

    private static final KafkaUsers USERS =
            new KafkaUsers("of the broker", Map.of("registry", ""), Map.of("DIP", "", "DOAE", ""));

    private static RightsChange change(Set<AclBinding> there, String... agencies) {
        return RightsChange.between(there, KafkaDenials.of(Set.of(agencies)));
    }

    @Test
    void denyReadingAndSeeingAllTopics() {
        var denials = KafkaDenials.of(Set.of("DOAE"));
        assertThat(denials).allSatisfy(denial -> {
            assertThat(denial.pattern().name()).isEqualTo("*");
            assertThat(denial.entry().principal()).isEqualTo("User:DOAE");
            assertThat(denial.entry().host()).isEqualTo("*");
            assertThat(denial.entry().permissionType()).isEqualTo(AclPermissionType.DENY);
        });
        assertThat(denials)
                .extracting(denial -> denial.entry().operation())
                .containsExactlyInAnyOrder(AclOperation.READ, AclOperation.DESCRIBE);
    }

    @Test
    void areAddedForWhoIsNewOnTheList() {
        var change = change(KafkaDenials.of(Set.of("DIP")), "DIP", "DOAE", "CDD");
        assertThat(change.added()).isEqualTo(KafkaDenials.of(Set.of("DOAE", "CDD")));
        assertThat(change.removed()).isEmpty();
        assertThat(KafkaDenials.agencies(change.added())).containsExactly("CDD", "DOAE");
    }

    @Test
    void areRemovedForWhoIsNotOnTheListAnyMore() {
        var change = change(KafkaDenials.of(Set.of("DIP", "DOAE")), "DIP");
        assertThat(change.added()).isEmpty();
        assertThat(change.removed()).isEqualTo(KafkaDenials.of(Set.of("DOAE")));
        assertThat(KafkaDenials.agencies(change.removed())).containsExactly("DOAE");
    }

    @Test
    void stayWhenNothingChanges() {
        assertThat(change(KafkaDenials.of(Set.of("DOAE")), "DOAE")).isEqualTo(change(Set.of()));
    }

    @Test
    void areMadeWholeWhenHalfOfThemIsThere() {
        var all = KafkaDenials.of(Set.of("DOAE"));
        var half = Set.of(all.iterator().next());
        var change = change(half, "DOAE");
        assertThat(change.added()).hasSize(1).doesNotContainAnyElementsOf(half).isSubsetOf(all);
        assertThat(change.removed()).isEmpty();
    }

    @Test
    void areFoundApartFromWhatIsAllowed() {
        var denials = KafkaDenials.of(Set.of("DOAE", "DIP"));
        var allowed = KafkaRights.of(USERS);
        assertThat(denials).allMatch(KafkaDenials.filter()::matches).noneMatch(KafkaRights.filter()::matches);
        assertThat(allowed).allMatch(KafkaRights.filter()::matches).noneMatch(KafkaDenials.filter()::matches);
    }
}
