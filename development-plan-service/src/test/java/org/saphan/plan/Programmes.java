package org.saphan.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Opens programmes from the project's own file, each under a code of its own.
public final class Programmes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Programmes() {}

    /// The programme of S1 as its file states it, under another code.
    public static ObjectNode otopToSme() {
        return of("otop-to-sme");
    }

    /// The programme of that file, under another code.
    public static ObjectNode of(String file) {
        var path = Path.of(System.getProperty("saphan.root", ".."), "deploy/programmes/" + file + ".json");
        try {
            var terms = (ObjectNode) new ObjectMapper().readTree(path.toFile());
            return terms.put("code", "P" + NUMBER.incrementAndGet() + "_" + System.nanoTime());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Opens it, and gives its code.
    public static String opened() {
        return opened(_ -> {});
    }

    /// Opens it with other terms, and gives its code.
    public static String opened(Consumer<ObjectNode> change) {
        return opened("otop-to-sme", change);
    }

    /// Opens the programme of that file with other terms, and gives its code.
    public static String opened(String file, Consumer<ObjectNode> change) {
        Register.tellsProvinces();
        var terms = of(file);
        change.accept(terms);
        Api.as(terms.get("ownerAgency").asText())
                .post("/plan/v1/programmes", terms.toString())
                .created();
        return terms.get("code").asText();
    }

    /// What S1-07 asks for beyond the register's facts: the statement and the assessment.
    public static void makeReady(String programme, UUID entrepreneur) {
        states(programme, entrepreneur);
        assesses(programme, entrepreneur, "PASS");
    }

    public static Answer states(String programme, UUID entrepreneur) {
        return Api.as("CDD")
                .post(
                        "/plan/v1/programmes/" + programme + "/voluntary-statements",
                        Map.of("entrepreneurId", entrepreneur, "statedOn", "2010-10-04", "evidence", "Minutes 3/2553"))
                .created();
    }

    public static Answer assesses(String programme, UUID entrepreneur, String result) {
        return Api.as("DIP")
                .post(
                        "/plan/v1/programmes/" + programme + "/potential-assessments",
                        Map.of(
                                "entrepreneurId",
                                entrepreneur,
                                "result",
                                result,
                                "score",
                                82.5,
                                "assessedOn",
                                "2010-10-11"))
                .created();
    }

    /// The working group selects, through OSMEP.
    public static Answer selects(String programme, UUID entrepreneur) {
        return selects("OSMEP", programme, entrepreneur);
    }

    public static Answer selects(String agency, String programme, UUID entrepreneur) {
        return Api.as(agency)
                .post(
                        "/plan/v1/programmes/" + programme + "/selections",
                        Map.of(
                                "entrepreneurId",
                                entrepreneur,
                                "resolutionNumber",
                                "WG 3/2553",
                                "decidedOn",
                                "2010-10-20"));
    }

    /// An eligible group of that province, selected: its enrolment.
    public static Answer selectedIn(String programme, String province) {
        var group = Register.fiveStarGroup(province);
        makeReady(programme, group);
        return selects(programme, group).created();
    }
}
