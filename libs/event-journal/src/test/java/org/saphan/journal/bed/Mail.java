package org.saphan.journal.bed;

import com.sun.net.httpserver.Headers;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A message that a subscriber got.
///
/// @param headers by their names in lower case
public record Mail(Map<String, String> headers, String body) {

    static Mail of(Headers headers, String body) {
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> all.put(name, String.join(", ", values)));
        return new Mail(all, body);
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public List<String> signatures() {
        return List.of(header("webhook-signature").split(" ", -1));
    }

    public String type() {
        return json().getString("type");
    }

    public String subject() {
        return json().getString("subject");
    }

    public int sequence() {
        return json().getInt("sequence");
    }

    public String challenge() {
        return json().getString("data.challenge");
    }

    private JsonPath json() {
        return new JsonPath(body);
    }
}
