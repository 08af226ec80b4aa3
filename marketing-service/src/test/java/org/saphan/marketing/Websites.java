package org.saphan.marketing;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Websites of entrepreneurs, as tests make them: each at a site of its own on this machine.
public final class Websites {

    public static final String WEBSITES = "/marketing/v1/own-websites";

    private static final Api STEWARD = Api.as("OPS-MOC");
    private static final AtomicInteger USED = new AtomicInteger();

    private Websites() {}

    /// The address of a site that no other test uses.
    public static String site() {
        var number = USED.getAndIncrement();
        if (number >= LocalWebsites.SITES) {
            throw new IllegalStateException("more sites are needed");
        }
        return "http://s" + number + ".saphan.test:" + port() + "/";
    }

    /// Lets a site show a text where the token stands.
    public static void show(String site, String text) {
        RestAssured.given()
                .header("X-Site", site.replaceAll("^http://|/$", ""))
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("http://127.0.0.1:" + port() + "/")
                .then()
                .statusCode(204);
    }

    private static String port() {
        var allowed = ConfigProvider.getConfig().getValue("saphan.marketing.website.allowed", String.class);
        return allowed.replaceAll("^[^:]*:(\\d+).*$", "$1");
    }

    public static String claims(UUID entrepreneur) {
        return "/marketing/v1/entrepreneurs/" + entrepreneur + "/own-websites";
    }

    public static Map<String, Object> claim(String url, String programme) {
        var claim = new HashMap<String, Object>(Map.of("url", url));
        if (programme != null) {
            claim.put("programmeCode", programme);
        }
        return claim;
    }

    public static Answer claimed(UUID entrepreneur, String programme) {
        return STEWARD.post(claims(entrepreneur), claim(site(), programme)).created();
    }

    public static Answer verified(UUID entrepreneur, String programme) {
        var claimed = claimed(entrepreneur, programme);
        show(claimed.text("url"), claimed.text("token"));
        return step("verification", claimed).ok();
    }

    public static Answer live(UUID entrepreneur, String programme) {
        return step("launch", verified(entrepreneur, programme)).ok();
    }

    public static Answer step(String step, Answer before) {
        return STEWARD.put(path(before) + "/" + step, before.etag());
    }

    public static Answer read(Answer website) {
        return STEWARD.get(path(website)).ok();
    }

    public static String path(Answer website) {
        return WEBSITES + "/" + website.text("ownWebsiteId");
    }

    /// Whether it counts now.
    public static boolean counts(Answer website) {
        return STEWARD.get(path(website) + "/check").ok().at("counting").asBoolean();
    }
}
