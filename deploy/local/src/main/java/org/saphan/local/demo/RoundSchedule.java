package org.saphan.local.demo;

import java.util.List;
import java.util.Map;

/// Holds an OPC round as CDD: from its plan to its announcement, with the ratings imported in between.
final class RoundSchedule {

    private final AgencySystem cdd;
    private final RegisterImport imports;

    RoundSchedule(AgencySystem cdd, RegisterImport imports) {
        this.cdd = cdd;
        this.imports = imports;
    }

    /// @return how many ratings the round has
    long hold(OpcRound round, RegisterImport.File ratings) {
        var path = "/registry/v1/opc-rounds/" + round.yearBE();
        if (cdd.get(path).status() == 404) {
            cdd.post("/registry/v1/opc-rounds", "demo-round-" + round.yearBE(), planOf(round))
                    .done();
        }
        advance(path, "PLANNED", "opening");
        advance(path, "OPEN", "provincial-judging");
        advance(path, "PROVINCIAL", "national-judging");
        var rated = 0L;
        if (stateOf(path).equals("NATIONAL")) {
            rated = imports.run("kind=RATINGS&round=" + round.yearBE(), ratings);
            var now = cdd.get(path).done();
            cdd.put(path + "/announcement", now.etag(), Map.of("announcedOn", (round.yearBE() - 543) + "-12-20"))
                    .done();
        }
        return rated;
    }

    private void advance(String path, String from, String by) {
        var now = cdd.get(path).done();
        if (now.text("state").equals(from)) {
            cdd.put(path + "/" + by, now.etag()).done();
        }
    }

    private String stateOf(String path) {
        return cdd.get(path).done().text("state");
    }

    /// Sections and thresholds as published for the rounds of these years.
    private static Map<String, Object> planOf(OpcRound round) {
        return Map.of(
                "yearBE",
                round.yearBE(),
                "scheme",
                Map.of(
                        "sections",
                        List.of(
                                section("A", "ผลิตภัณฑ์และความเข้มแข็งของชุมชน", "Product and community strength", 30),
                                section("B", "ความเป็นไปได้ทางการตลาด", "Marketing and story", 25),
                                section("C", "คุณภาพผลิตภัณฑ์", "Quality", 45)),
                        "thresholds",
                        List.of(
                                threshold(5, 90),
                                threshold(4, 80),
                                threshold(3, 70),
                                threshold(2, 50),
                                threshold(1, 0))));
    }

    private static Map<String, Object> section(String code, String nameTh, String nameEn, int maximum) {
        return Map.of("code", code, "nameTh", nameTh, "nameEn", nameEn, "maximum", maximum);
    }

    private static Map<String, Object> threshold(int stars, int from) {
        return Map.of("stars", stars, "from", from);
    }
}
