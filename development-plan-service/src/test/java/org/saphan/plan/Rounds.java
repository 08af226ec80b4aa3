package org.saphan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.http.Cursor;

/// Rounds of selection as the agencies hold them.
public final class Rounds {

    private Rounds() {}

    /// The programme of S1 with a ranking by potential.
    public static String programme() {
        return programme(_ -> {});
    }

    public static String programme(Consumer<ObjectNode> change) {
        return Programmes.opened(terms -> {
            ranked(terms);
            change.accept(terms);
        });
    }

    /// Ranks by potential, then by the earlier statement.
    public static void ranked(ObjectNode terms) {
        var ranking = terms.putObject("ranking").put("version", 3);
        ranking.putArray("criteria")
                .addObject()
                .put("measure", "POTENTIAL_SCORE")
                .put("weight", 100);
        ranking.putArray("ties").add("EARLIER_STATEMENT");
    }

    /// Gives the office of province 24 the duty to select there.
    public static void governed(ObjectNode terms) {
        var office = terms.withArray("/agencies").addObject().put("agency", "PROVINCE-24");
        office.putArray("duties").add("SELECT").add("NOMINATE");
        office.putArray("provinceCodes").add("24");
    }

    /// Another quota.
    public static Consumer<ObjectNode> quota(String mode, int perProvince, int totalMin) {
        return terms -> ((ObjectNode) terms.get("quota"))
                .put("mode", mode)
                .put("perProvince", perProvince)
                .put("totalMin", totalMin);
    }

    public static Answer open(String agency, String programme, Map<String, ?> content) {
        return Api.as(agency).post("/plan/v1/programmes/" + programme + "/selection-rounds", content);
    }

    /// From among all in the register, in these provinces.
    public static Answer open(String programme, String... provinces) {
        return open(
                        "OSMEP",
                        programme,
                        Map.of("title", "First meeting", "applicants", "REGISTER", "provinceCodes", List.of(provinces)))
                .created();
    }

    public static Answer decide(Answer round, boolean coversReserve) {
        return decide("OSMEP", round, coversReserve);
    }

    public static Answer decide(String agency, Answer round, boolean coversReserve) {
        return Api.as(agency)
                .put(
                        path(round) + "/decision",
                        round.etag(),
                        Map.of(
                                "resolutionNumber",
                                "WG 3/2553",
                                "decidedOn",
                                "2010-10-20",
                                "coversReserve",
                                coversReserve));
    }

    public static String path(Answer round) {
        return "/plan/v1/selection-rounds/" + round.text("selectionRoundId");
    }

    public static Answer read(Answer round) {
        return Api.as("OSMEP").get(path(round)).ok();
    }

    /// The entrepreneurs with this decision, in the list's order.
    public static List<String> decided(Answer round, String decision) {
        var results = Api.as("OSMEP")
                .get(path(round) + "/results?limit=200&decision=" + decision)
                .ok();
        return texts(results, "entrepreneurId");
    }

    /// A member of every item.
    public static List<String> texts(Answer page, String member) {
        return StreamSupport.stream(page.at("items").spliterator(), false)
                .map(each -> each.path(member).asText())
                .toList();
    }

    /// The entrepreneur's line, as the only item.
    public static Answer line(Answer round, UUID entrepreneur) {
        var position = Api.as("OSMEP").header("Accept", "text/csv").get(path(round) + "/results").ok().rows().stream()
                .filter(each -> each.contains(entrepreneur.toString()))
                .mapToInt(each -> Integer.parseInt(each.substring(0, each.indexOf(','))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(entrepreneur + " is not on the list"));
        var after = position == 1 ? "" : "&cursor=" + Cursor.of(position - 1);
        return Api.as("OSMEP").get(path(round) + "/results?limit=1" + after).ok();
    }

    public static Answer withdraw(String enrolment) {
        var path = "/plan/v1/enrolments/" + enrolment;
        return Api.as("CDD")
                .put(
                        path + "/withdrawal",
                        Api.as("CDD").get(path).ok().etag(),
                        Map.of("reason", "The group gave up production.", "withdrawnOn", "2011-02-01"));
    }

    /// The enrolment by which an entrepreneur of a round holds its place.
    public static String enrolment(String programme, UUID entrepreneur) {
        return Api.as("OSMEP")
                .get("/plan/v1/enrolments?programme=" + programme + "&entrepreneur=" + entrepreneur)
                .ok()
                .text("items.0.enrolmentId");
    }
}
