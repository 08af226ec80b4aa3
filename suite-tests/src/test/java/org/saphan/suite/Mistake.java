package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// What somebody does to the register and regrets when everybody has heard of it: groups are renamed, and others
/// entered. Meanwhile somebody is rightly erased, which must stay so.
final class Mistake {

    private static final int RENAMED = 100;
    private static final int ENTERED = 100;
    private static final String GROUPS = "/registry/v1/entrepreneurs/";
    private static final String KNOWN = "/marketing/v1/known/entrepreneur/";
    private static final String REBASE = "/registry/v1/journal/rebase";

    private final RegisterAndReader agencies;
    private final Api cdd;
    private final String subdistrict;
    private final List<String> renamed;
    private final String erased;
    private final List<String> entered = new ArrayList<>();

    /// @param groups that exist
    Mistake(RegisterAndReader agencies, String subdistrict, Collection<String> groups) {
        this.agencies = agencies;
        this.cdd = agencies.cdd();
        this.subdistrict = subdistrict;
        this.renamed = groups.stream().limit(RENAMED).toList();
        this.erased = groups.stream().skip(RENAMED).findFirst().orElseThrow();
    }

    /// The group that is erased after the moment.
    String erased() {
        return erased;
    }

    /// @return the moment before it, by the database's clock
    String make(PostgresNode database) {
        var before = database.ask("postgres", "select clock_timestamp() from pg_sleep(1)");
        database.ask("postgres", "select pg_sleep(1)");
        for (var group : renamed) {
            cdd.patch(GROUPS + group, cdd.get(GROUPS + group).ok().etag(), Map.of("memberCount", 999))
                    .ok();
        }
        for (var each = 0; each < ENTERED; each++) {
            var group = Register.newGroup("กลุ่มสมมุติที่ผิด " + each, subdistrict);
            entered.add(cdd.post("/registry/v1/entrepreneurs", group).created().id());
        }
        erase();
        agencies.awaitEqualCopies();
        assertThat(known(entered.getLast()).status()).isEqualTo(200);
        return before;
    }

    private void erase() {
        var left = cdd.put(
                        GROUPS + erased + "/deregistration",
                        cdd.get(GROUPS + erased).ok().etag(),
                        Map.of("reason", "dissolved"))
                .ok();
        cdd.put(GROUPS + erased + "/erasure", left.etag(), Map.of("reason", "request of the person"))
                .ok();
    }

    /// As the runbook says: look, rebase, and erase again who was erased since.
    ///
    /// @return what the register said
    String undoEverywhere() {
        var topic = "registry.entrepreneur.v1/";
        var look = cdd.put(agencies.register() + REBASE + "?dryRun=true", null).ok();
        assertThat(look.at("withdrawn").asLong()).isEqualTo(entered.size());
        assertThat(look.at("eraseAgain").valueStream().map(each -> each.asText()))
                .containsExactly(topic + erased);
        var done = cdd.put(agencies.register() + REBASE, null).ok();
        assertThat(done.at("undone").asLong()).isEqualTo(renamed.size() + 1L);
        erase();
        return "%s things announced once more, %s undone, %s withdrawn, 1 erased again"
                .formatted(done.text("announced"), done.text("undone"), done.text("withdrawn"));
    }

    /// Nobody knows of it any more, and what is done afterwards is heard of.
    void assertUndone() {
        for (var group : entered) {
            assertThat(cdd.get(GROUPS + group).status()).isEqualTo(404);
            assertThat(known(group).status()).isEqualTo(404);
        }
        assertThat(cdd.get(GROUPS + erased).status()).isEqualTo(410);
        assertThat(known(erased).status()).isEqualTo(404);
        var group = GROUPS + renamed.getFirst();
        assertThat(cdd.get(group).ok().at("memberCount").asInt()).isEqualTo(25);
        cdd.patch(group, cdd.get(group).ok().etag(), Map.of("memberCount", 26)).ok();
        agencies.awaitEqualCopies();
    }

    private Answer known(String group) {
        return agencies.reader().get(KNOWN + group);
    }
}
