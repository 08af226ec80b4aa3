import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/** Token, first call, first change, first event, with a JDK (17 or later) alone: {@code java FirstEvent.java}
 * โทเคน การเรียกครั้งแรก การบันทึกครั้งแรก และเหตุการณ์แรก ใช้เพียง JDK 17 ขึ้นไป
 * CLIENT_ID is an agency's code of the sandbox, or the client id that you were given together with CLIENT_SECRET.
 * CLIENT_ID คือรหัสหน่วยงานในระบบทดลอง หรือรหัสลูกข่ายที่ได้รับพร้อมกับ CLIENT_SECRET */
public class FirstEvent {

    static final String SAPHAN = System.getenv().getOrDefault("SAPHAN", "http://localhost:8080");
    static final String CLIENT = System.getenv().getOrDefault("CLIENT_ID", "DOAE");
    static final String SECRET = System.getenv("CLIENT_SECRET");
    static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        var token = token();

        // The first call: the subdistricts of a district. · การเรียกครั้งแรก: ตำบลในอำเภอหนึ่ง
        System.out.println("areas: " + send(api(token, "/registry/v1/areas?parent=2401&limit=2")));
        var feed = "/registry/v1/events?types=registry.entrepreneur.submitted.v1&limit=1000&after=";
        var page = send(api(token, feed + "now")); // without `after` a feed begins at the beginning

        // The first change: a fictitious group is proposed to the register. Sent twice with one Idempotency-Key, as
        // after a broken connection, it takes effect once. · เสนอกลุ่มสมมุติเข้าทะเบียน ส่งซ้ำด้วยคีย์เดิมจะมีผลครั้งเดียว
        var group = """
                {"kind": "COMMUNITY_GROUP", "nameTh": "กลุ่มสมมุติเพื่อทดลองระบบ", "memberCount": 12,
                 "registrationYearBE": 2568, "communityEnterpriseCode": "24%010d", "communityLinks": ["PRODUCTION"],
                 "address": {"subdistrictCode": "240112"}}""".formatted(System.nanoTime() % 10_000_000_000L);
        var proposal = api(token, "/registry/v1/entrepreneurs").header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(group));
        var id = text("entrepreneurId", send(proposal));
        System.out.println("proposed: " + id + ", again: " + text("entrepreneurId", send(proposal)));

        // The first event: `next` of a page is `after` of the next one; keep it, and you miss nothing.
        // เหตุการณ์แรก: นำค่า next ของหน้าก่อนมาเป็น after ของหน้าถัดไป เก็บค่านี้ไว้แล้วจะไม่พลาดเหตุการณ์ใด
        while (!page.contains("\"subject\":\"" + id + "\"")) {
            page = send(api(token, feed + text("next", page) + "&wait=10"));
        }
        System.out.println("event by HTTP: registry.entrepreneur.submitted.v1 about " + id);
    }

    /** The issuer says where its tokens are; one is good for an hour. · โทเคนหนึ่งใช้ได้หนึ่งชั่วโมง */
    static String token() throws Exception {
        var issuer = send(HttpRequest.newBuilder(URI.create(SAPHAN + "/sandbox/.well-known/openid-configuration")));
        var form = "grant_type=client_credentials";
        var request = HttpRequest.newBuilder(URI.create(text("token_endpoint", issuer)));
        if (SECRET == null) {
            form += "&client_id=" + URLEncoder.encode(CLIENT, StandardCharsets.UTF_8);
        } else {
            var pair = (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        return text("access_token", send(request));
    }

    static HttpRequest.Builder api(String token, String path) {
        return HttpRequest.newBuilder(URI.create(SAPHAN + path)).header("Authorization", "Bearer " + token);
    }

    static String send(HttpRequest.Builder request) throws Exception {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() < 300) return answer.body();
        throw new IllegalStateException(answer.statusCode() + " " + answer.body()); // a problem, in words
    }

    /** The first text of this name; a program of yours takes a JSON library. · โปรแกรมจริงควรใช้ไลบรารี JSON */
    static String text(String name, String json) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json).results().findFirst();
        return found.orElseThrow().group(1);
    }
}
