package org.saphan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;

@QuarkusTest
@WithTestResource(Bench.class)
class CodeListTest {

    @Test
    void saysWhatTheFieldSays() {
        var kinds =
                Api.as("DIP").get("/registry/v1/code-lists/entrepreneur-kind").ok();

        assertThat(kinds.text("codes.0.code")).isEqualTo("COMMUNITY_GROUP");
        assertThat(kinds.text("codes.0.labelTh")).isEqualTo("กลุ่มผู้ผลิตชุมชน");
    }

    @Test
    void refusesAnUnknownListAndAStranger() {
        Api.as("DIP").get("/registry/v1/code-lists/colours").refused(404, "NOT_FOUND");
        Api.anonymous().get("/registry/v1/code-lists").refused(401, "UNAUTHENTICATED");
    }
}
