package org.saphan.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Things of the service that can be read by the id under which a list names them.
final class Things {

    private static final int TRIES = 5;
    private static final int MOST = 20;

    private final Subject subject;
    private final ApiDocument document;

    Things(Subject subject) {
        this.subject = subject;
        this.document = subject.document();
    }

    /// Few, of as many kinds as there are.
    Stream<Answer> all() {
        return document.listings().stream()
                .flatMap(list -> document.detailsOf(list).stream().flatMap(detail -> readable(list, detail)))
                .limit(MOST);
    }

    /// The first that has a version, else the first.
    Answer one() {
        var found = all().toList();
        return found.stream()
                .filter(each -> each.header("ETag").isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new LeftOut("nothing that stands in a list can be read by its id"));
    }

    private Stream<Answer> readable(Operation list, Operation detail) {
        var query = list.hasParameter("limit", document) ? "?limit=1" : "";
        var parameter = detail.path().replaceAll(".*\\{(.*)}", "$1");
        return ids(subject.api().get(list.path() + query).json().path("items").path(0), parameter).stream()
                .map(id -> subject.api().get(list.path() + "/" + id))
                .filter(answer -> answer.status() == 200)
                .limit(1);
    }

    /// Values that may be the id: members called so first.
    private static List<String> ids(JsonNode item, String parameter) {
        var found = new ArrayList<String>();
        for (var member : item.properties()) {
            var value = member.getValue().asText();
            if (member.getValue().isContainerNode() || !value.matches("[A-Za-z0-9._~-]{1,60}")) {
                continue;
            }
            boolean likely =
                    member.getKey().equals(parameter) || member.getKey().matches("id|code|[a-zA-Z]+(Id|Code)");
            found.add(likely ? 0 : found.size(), value);
        }
        return found.stream().limit(TRIES).toList();
    }
}
