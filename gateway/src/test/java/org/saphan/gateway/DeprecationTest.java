package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
class DeprecationTest {

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private String token;

    @BeforeEach
    void takeToken() {
        calls = new Calls(base);
        token = calls.token("CDD");
    }

    @Test
    void whatWillGoSaysSo() {
        var headers = calls.get("/registry/v1/old/large", token).headers();

        assertThat(headers.allValues("Deprecation")).containsExactly("@1798761600");
        assertThat(headers.allValues("Sunset")).containsExactly("Thu, 01 Jul 2027 00:00:00 GMT");
        assertThat(headers.allValues("Link"))
                .containsExactlyInAnyOrder(
                        "</next>; rel=\"next\"",
                        "<https://example.go.th/old>; rel=\"deprecation\"; type=\"text/html\"");
    }

    @Test
    void whatStaysDoesNot() {
        var headers = calls.get("/registry/v1/older/large", token).headers();

        assertThat(headers.firstValue("Deprecation")).isEmpty();
        assertThat(headers.firstValue("Sunset")).isEmpty();
        assertThat(headers.allValues("Link")).containsExactly("</next>; rel=\"next\"");
    }
}
