package org.saphan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Bench.class)
class ApiTest {

    private static final String THINGS = "/sample/v1/things";

    @Test
    void speaksAsAnAgencyAndSeesWhatWasPublished() {
        var created = Api.as("CDD").post(THINGS, Map.of("name", "ไห")).created();
        assertThat(created.text("name")).isEqualTo("ไห");
        assertThat(created.etag()).isEqualTo("\"0\"");
        var event = Published.await("sample.thing.entered.v1", created.id());
        assertThat(event.data().path("colour").asText()).isEqualTo("GREEN");
        assertThat(event.headers()).containsEntry("ce_agency", "CDD");
    }

    @Test
    void seesARefusalInBothLanguages() {
        Api.as("CDD")
                .post(THINGS, Map.of("name", "broken jar"))
                .refused(422, "THING_BROKEN")
                .violating("THING_SMALL");
    }

    @Test
    void failsWhenTheRefusalIsAnother() {
        var answer = Api.as("CDD").post(THINGS, Map.of("name", "broken jar"));
        assertThatThrownBy(() -> answer.refused(422, "QUOTA_FULL")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> answer.refused(409, "THING_BROKEN")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> answer.violating("STAR")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(answer::created).isInstanceOf(AssertionError.class);
    }

    @Test
    void isRefusedWithoutAGoodToken() {
        Api.anonymous().get(THINGS).refused(401, "UNAUTHENTICATED");
        Api.with(Tokens.expired("CDD")).get(THINGS).refused(401, "UNAUTHENTICATED");
        Api.with(Tokens.wrongAudience("CDD")).get(THINGS).refused(401, "UNAUTHENTICATED");
        Api.with(Tokens.wrongIssuer("CDD")).get(THINGS).refused(401, "UNAUTHENTICATED");
        Api.with(Tokens.foreignKey("CDD")).get(THINGS).refused(401, "UNAUTHENTICATED");
        Api.with(Tokens.unsigned("CDD")).get(THINGS).refused(401, "UNAUTHENTICATED");
        Api.with(Tokens.withoutAgency()).get(THINGS).refused(401, "UNAUTHENTICATED");
        Api.as("CDD").scopes("registry.write").get(THINGS).refused(403, "SCOPE_REQUIRED");
    }

    @Test
    void isTheSameServiceForAllTestClasses() {
        SharedServiceTest.assertSeenByAll();
    }

    @Test
    void repeatsWithTheSameKeyOnlyWhenTold() {
        var once = Api.as("CDD").header("Idempotency-Key", "k-1");
        var body = Map.of("name", "ไห");
        assertThat(once.post(THINGS, body).id())
                .isEqualTo(once.post(THINGS, body).id());
        assertThat(Api.as("CDD").post(THINGS, body).id())
                .isNotEqualTo(Api.as("CDD").post(THINGS, body).id());
    }
}
