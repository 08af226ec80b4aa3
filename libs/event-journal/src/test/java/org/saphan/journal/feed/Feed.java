package org.saphan.journal.feed;

import static org.saphan.journal.bed.SampleService.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;

/// A reader of the feed who remembers how far it has come.
final class Feed {

    private String after = "";

    /// Begins after everything that there is now.
    static Feed fromNow() {
        var feed = new Feed();
        while (!feed.read(1000).isEmpty()) {}
        return feed;
    }

    /// The next events, `<subject>@<sequence>`.
    List<String> read(int limit) {
        return read(limit, 0);
    }

    List<String> read(int limit, int wait) {
        return named(page(limit, wait));
    }

    /// Everything up to now, in pages.
    List<String> readAll(int limit) {
        var all = new ArrayList<String>();
        for (var some = read(limit); !some.isEmpty(); some = read(limit)) {
            all.addAll(some);
        }
        return all;
    }

    String after() {
        return after;
    }

    private JsonPath page(int limit, int wait) {
        var request = as("DIP", "sample.events.read").queryParam("limit", limit).queryParam("wait", wait);
        if (!after.isEmpty()) {
            request = request.queryParam("after", after);
        }
        var page = request.get("/events").then().statusCode(200).extract().jsonPath();
        after = page.getString("next");
        return page;
    }

    static List<String> named(JsonPath page) {
        List<String> subjects = page.getList("items.subject");
        List<Number> sequences = page.getList("items.sequence");
        var named = new ArrayList<String>();
        for (var i = 0; i < subjects.size(); i++) {
            named.add(subjects.get(i) + "@" + sequences.get(i));
        }
        return named;
    }
}
