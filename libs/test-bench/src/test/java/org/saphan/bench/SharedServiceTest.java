package org.saphan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Bench.class)
class SharedServiceTest {

    @Test
    void isTheSameServiceForAllTestClasses() {
        assertSeenByAll();
        Api.as("CDD").get("/sample/v1/things").ok();
    }

    static void assertSeenByAll() {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var before = System.getProperties().putIfAbsent("bench.seen", url);
        assertThat(before).isIn(null, url);
    }
}
